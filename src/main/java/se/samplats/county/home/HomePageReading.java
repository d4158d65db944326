package se.samplats.county.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.county.form.Names;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Assembles the pages of the homes. */
@ApplicationScoped
@Transactional
class HomePageReading {

    private final Homes homes;
    private final Vacancies vacancies;
    private final Forms forms;
    private final Names names;
    private final HomeLedger ledger;
    private final HomeDesk desk;
    private final Today today;

    HomePageReading(
            Homes homes, Vacancies vacancies, Forms forms, Names names, HomeLedger ledger, HomeDesk desk, Today today) {
        this.homes = homes;
        this.vacancies = vacancies;
        this.forms = forms;
        this.names = names;
        this.ledger = ledger;
        this.desk = desk;
        this.today = today;
    }

    HomesPage list(
            Layout layout, Actor actor, @Nullable String municipality, @Nullable String form, ListPage listPage) {
        actor.must(Right.READ_REGISTER);
        List<Home> managed = managed(actor);
        List<Home> found = homes.leaf(municipality, form, listPage.from(), listPage.most());
        Set<UUID> shown = new TreeSet<>(managed.stream().map(Home::id).toList());
        Map<UUID, Integer> waiting = shown.isEmpty() ? Map.of() : desk.unanswered(shown);
        found.forEach(home -> shown.add(home.id()));
        Map<UUID, Vacancies.Room> rooms = vacancies.room(shown, layout.today());
        String kept = (municipality == null ? "" : "municipality=" + municipality + "&")
                + (form == null ? "" : "form=" + form + "&");
        return new HomesPage(
                layout,
                managed.stream().map(home -> line(layout, home, rooms, waiting)).toList(),
                listPage.shown(found).stream()
                        .sorted(Comparator.comparing(home -> names.municipality(home.municipality()), swedish()))
                        .map(home -> line(layout, home, rooms, Map.of()))
                        .toList(),
                homes.municipalities().stream()
                        .map(code -> new Choice(code, names.municipality(code), code.equals(municipality), 0))
                        .sorted(Comparator.comparing(Choice::label, swedish()))
                        .toList(),
                forms.inOrder().stream()
                        .map(one -> new Choice(
                                one.code(),
                                one.name(layout.language()),
                                one.code().equals(form),
                                0))
                        .toList(),
                listPage.with(found.size() > listPage.size(), kept));
    }

    HomePage home(Layout layout, Actor actor, UUID id, ListPage listPage, FilledForm form) {
        actor.must(Right.READ_REGISTER);
        Home home = homes.get(id);
        boolean managed = actor.may(Right.RUN_HOME, home.belonging());
        HomeLedger.Cards cards = ledger.cards(layout, actor, home, managed, listPage);
        return new HomePage(
                layout,
                view(layout, home),
                described(layout, home),
                vacancies.room(List.of(id), layout.today()).getOrDefault(id, Vacancies.Room.NONE),
                cards.shown(),
                listPage.with(cards.more(), ""),
                managed ? managed(layout, actor, home, cards.labels(), form) : null,
                form);
    }

    /** Å, Ä and Ö after Z. */
    private static Collator swedish() {
        return Collator.getInstance(Language.SV.locale());
    }

    private HomePage.Managed managed(Layout layout, Actor actor, Home home, Map<UUID, String> labels, FilledForm form) {
        return new HomePage.Managed(
                home.id(),
                home.canBeTakenBack(today.now()) ? home.confirmedAt() : null,
                desk.part(layout, actor, home, labels, form));
    }

    private List<Home> managed(Actor actor) {
        String own = actor.municipality();
        return own == null || !actor.may(Right.CONFIRM_VACANCIES)
                ? List.of()
                : homes.of(List.of(own)).stream()
                        .filter(home -> actor.may(Right.RUN_HOME, home.belonging()))
                        .toList();
    }

    private HomesPage.Line line(Layout layout, Home home, Map<UUID, Vacancies.Room> rooms, Map<UUID, Integer> waiting) {
        return new HomesPage.Line(
                view(layout, home),
                names.municipality(home.municipality()),
                names.form(home.form(), layout.language()),
                rooms.getOrDefault(home.id(), Vacancies.Room.NONE),
                waiting.getOrDefault(home.id(), 0));
    }

    private HomeView view(Layout layout, Home home) {
        return HomeView.of(home, forms.named(home.form(), "form"), layout.today());
    }

    private HomePage.Described described(Layout layout, Home home) {
        HousingForm form = forms.named(home.form(), "form");
        HomeTexts texts = layout.texts(HomeTexts.class);
        return new HomePage.Described(
                names.municipality(home.municipality()),
                form.name(layout.language()),
                form.law(),
                home.targetGroup().sexes().stream().sorted().map(texts::sexes).collect(Collectors.joining(", ")),
                words(home.targetGroup().specialisms(), layout),
                words(home.targetGroup().refuses(), layout),
                form.rule(FormRule.Kind.ADDRESS_HIDDEN).isPresent(),
                home.freshness(form, layout.today()) == Freshness.STALE);
    }

    private String words(List<String> codes, Layout layout) {
        List<String> words = new ArrayList<>();
        codes.forEach(code -> words.add(names.word(code, layout.language())));
        return String.join(", ", words);
    }
}
