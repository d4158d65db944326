package se.samplats.market.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.pricing.PrivateAlternative;
import se.samplats.county.pricing.PrivatePrices;
import se.samplats.market.match.MatchReading;
import se.samplats.market.match.MatchView;
import se.samplats.market.match.Search;
import se.samplats.market.request.Need;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** Assembles the page of a search. */
@ApplicationScoped
@Transactional
class SearchPageReading {

    private final MatchReading reading;
    private final SearchChoices choices;
    private final PrivatePrices privatePrices;
    private final Homes homes;
    private final Names names;
    private final MapBorders mapBorders;

    SearchPageReading(
            MatchReading reading,
            SearchChoices choices,
            PrivatePrices privatePrices,
            Homes homes,
            Names names,
            MapBorders mapBorders) {
        this.reading = reading;
        this.choices = choices;
        this.privatePrices = privatePrices;
        this.homes = homes;
        this.names = names;
        this.mapBorders = mapBorders;
    }

    SearchPage nothingYet(Layout layout, Actor actor) {
        return new SearchPage(layout, choices.first(layout), null, "", List.of(), null, map(actor, List.of()));
    }

    SearchPage page(Layout layout, Actor actor, Search search, String query) {
        MatchReading.Exploration all = reading.explore(actor, search, layout.language());
        Need need = search.need();
        List<MatchView.Candidate> candidates = all.matches().candidates();
        Long privately = privateNet(actor, need.form(), need.start());
        List<SearchPage.HomeRow> rows = rows(candidates, privately);
        String from = begun(query, need.start()) ? from(query, need.start()) : query;
        return new SearchPage(
                layout,
                choices.of(layout, actor, search, candidates),
                need,
                from,
                carried(from),
                new SearchPage.Found(
                        all.matches().order().text(),
                        rows,
                        candidates.size(),
                        all.matches().excluded().stream()
                                .filter(one -> !isOtherForm(one))
                                .toList(),
                        (int) all.matches().excluded().stream()
                                .filter(SearchPageReading::isOtherForm)
                                .count(),
                        all.matches().nearMisses().stream()
                                .map(near -> new SearchPage.Nearly(near, from(query, near.start())))
                                .toList(),
                        all.relaxations().stream()
                                .map(one -> RelaxedSearch.of(one, need, query))
                                .toList(),
                        privately),
                map(actor, rows));
    }

    private static boolean isOtherForm(MatchView.Excluded excluded) {
        return excluded.failed().criterion().equals("FORM");
    }

    /** Whether the search names a day that has passed, so that it begins today instead. */
    private static boolean begun(String query, LocalDate searched) {
        return query.matches("(.*&)?start=[^&].*") && !query.contains("start=" + searched);
    }

    /** The same search from another day. */
    private static String from(String query, LocalDate day) {
        return query.replaceAll("(^|&)start=[^&]*", "").replaceAll("^&", "") + "&start=" + day;
    }

    List<MatchView.Candidate> candidates(Actor actor, Search search, Layout layout) {
        return reading.explore(actor, search, layout.language()).matches().candidates();
    }

    ComparePage comparison(
            Layout layout, Actor actor, Need need, List<MatchView.Candidate> candidates, UriInfo address) {
        Set<String> criteria = candidates.stream()
                .flatMap(candidate -> candidate.findings().stream())
                .map(MatchView.FindingView::criterion)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<ComparePage.Line> lines = criteria.stream()
                .map(criterion -> new ComparePage.Line(
                        criterion,
                        candidates.stream().map(one -> finding(one, criterion)).collect(Collectors.toList())))
                .toList();
        String back = address.getRequestUri().getRawQuery().replaceAll("&?compare=[^&]*", "");
        return new ComparePage(
                layout,
                need,
                candidates.stream()
                        .map(one -> new ComparePage.Compared(
                                one, names.municipality(one.home().municipality())))
                        .toList(),
                lines,
                privateNet(actor, need.form(), need.start()),
                "/search?" + back,
                back);
    }

    private static List<Choice> carried(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && !pair[1].isEmpty())
                .map(pair -> new Choice(decoded(pair[0]), decoded(pair[1]), false, 0))
                .toList();
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private static MatchView.@Nullable FindingView finding(MatchView.Candidate candidate, String criterion) {
        return candidate.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Long privateNet(Actor actor, String form, LocalDate on) {
        return privatePrices
                .of(actor.own(), form, on)
                .map(PrivateAlternative::netDayPrice)
                .map(price -> (Long) price.ore())
                .orElse(null);
    }

    private List<SearchPage.HomeRow> rows(List<MatchView.Candidate> candidates, @Nullable Long privately) {
        Map<UUID, List<MatchView.Candidate>> byHome = candidates.stream()
                .collect(Collectors.groupingBy(one -> one.home().id(), LinkedHashMap::new, Collectors.toList()));
        List<SearchPage.HomeRow> rows = new ArrayList<>();
        for (List<MatchView.Candidate> places : byHome.values()) {
            MatchView.Candidate best = places.get(0);
            rows.add(new SearchPage.HomeRow(
                    best,
                    names.municipality(best.home().municipality()),
                    places.size() - 1,
                    rows.size() + 1,
                    privately == null || best.dayPriceOre() == null ? null : (Long) (privately - best.dayPriceOre())));
        }
        return rows;
    }

    private CountyMap map(Actor actor, List<SearchPage.HomeRow> rows) {
        Map<UUID, SearchPage.HomeRow> byId =
                rows.stream().collect(Collectors.toMap(row -> row.best().home().id(), row -> row));
        List<CountyMap.Located> dots = homes.byIds(byId.keySet()).stream()
                .filter(home -> home.position() != null)
                .map(home ->
                        dot(home, Objects.requireNonNull(byId.get(home.id())).number()))
                .toList();
        return CountyMap.of(towns(actor.own()), dots, mapBorders.around(actor.own()));
    }

    /** The main towns of a municipality's county, its own marked. */
    private List<CountyMap.Located> towns(String own) {
        return names.county(own).stream()
                .map(one -> CountyMap.Located.town(
                        one.position(), one.name(), one.code().equals(own)))
                .toList();
    }

    private static CountyMap.Located dot(Home home, int number) {
        return new CountyMap.Located(
                Objects.requireNonNull(home.position()), number, home.name(), "#home-" + number, false);
    }
}
