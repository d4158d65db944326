package se.samplats.market.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.FormAttribute;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.match.MatchView;
import se.samplats.market.match.Search;
import se.samplats.market.match.Sort;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** The filters of the search form, each with how many of the places found it keeps. */
@ApplicationScoped
class SearchChoices {

    private static final int NOT_COUNTED = -1;

    private final Forms forms;
    private final Homes homes;
    private final Names names;

    SearchChoices(Forms forms, Homes homes, Names names) {
        this.forms = forms;
        this.homes = homes;
        this.names = names;
    }

    SearchPage.Choices first(Layout layout) {
        return new SearchPage.Choices(
                forms(layout.language(), null),
                layout.today(),
                null,
                null,
                null,
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                sorts(Sort.BEST));
    }

    private static List<Choice> sorts(Sort chosen) {
        return Arrays.stream(Sort.values())
                .map(sort -> new Choice(sort.path(), sort.name(), sort == chosen, NOT_COUNTED))
                .toList();
    }

    SearchPage.Choices of(Layout layout, Actor actor, Search search, List<MatchView.Candidate> candidates) {
        Need need = search.need();
        Collection<String> within = search.within();
        Language language = layout.language();
        Map<UUID, Home> found =
                homes.byIds(candidates.stream().map(one -> one.home().id()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Home::id, Function.identity()));
        HousingForm form = forms.named(need.form(), "form");
        Money most = need.maxDayPrice();
        LocalDate start = need.start();
        return new SearchPage.Choices(
                forms(language, need.form()),
                start,
                search.lengthKnown() ? need.days() : null,
                need.age(),
                need.sex(),
                need.wheelchair(),
                need.maxDistanceKm(),
                most == null ? null : (Long) (most.ore() / 100),
                words(
                        form,
                        FormAttribute.Kind.NEED,
                        need.needs(),
                        language,
                        word -> count(candidates, home -> of(found, home)
                                .targetGroup()
                                .specialisms()
                                .contains(word))),
                words(
                        form,
                        FormAttribute.Kind.RISK,
                        need.risks(),
                        language,
                        word -> count(
                                candidates,
                                home -> !of(found, home).targetGroup().refuses().contains(word))),
                municipalities(actor, within, candidates),
                sorts(search.sort()));
    }

    private static Home of(Map<UUID, Home> found, UUID id) {
        Home home = found.get(id);
        if (home == null) {
            throw new IllegalStateException("a candidate's home is in the register");
        }
        return home;
    }

    private static int count(List<MatchView.Candidate> candidates, Function<UUID, Boolean> kept) {
        return (int)
                candidates.stream().filter(one -> kept.apply(one.home().id())).count();
    }

    private List<Choice> forms(Language language, @Nullable String chosen) {
        return forms.inOrder().stream()
                .filter(HousingForm::matching)
                .map(form ->
                        new Choice(form.code(), form.name(language), form.code().equals(chosen), 0))
                .toList();
    }

    private List<Choice> words(
            HousingForm form,
            FormAttribute.Kind kind,
            List<String> chosen,
            Language language,
            Function<String, Integer> count) {
        Set<String> offered = form.attributes().stream()
                .filter(attribute -> attribute.kind() == kind)
                .map(FormAttribute::code)
                .collect(Collectors.toCollection(TreeSet::new));
        offered.addAll(chosen);
        return offered.stream()
                .map(word -> new Choice(word, names.word(word, language), chosen.contains(word), count.apply(word)))
                .toList();
    }

    /** Without counts once some are chosen, since the others are not searched. */
    private List<Choice> municipalities(Actor actor, Collection<String> within, List<MatchView.Candidate> candidates) {
        return names.county(actor.own()).stream()
                .map(one -> new Choice(
                        one.code(),
                        one.name(),
                        within.contains(one.code()),
                        within.isEmpty() || within.contains(one.code())
                                ? countIn(one.code(), candidates)
                                : NOT_COUNTED))
                .toList();
    }

    private static int countIn(String municipality, List<MatchView.Candidate> candidates) {
        return (int) candidates.stream()
                .filter(candidate -> candidate.home().municipality().equals(municipality))
                .count();
    }
}
