package se.samplats.money.yearend;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.BarChart;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.Right;

/** Puts the settled years together with the names of homes and municipalities: a few queries, however many homes there are. */
@ApplicationScoped
@Transactional
class YearEndPageReading {

    private final YearEnding ending;
    private final Homes homes;
    private final Municipalities municipalities;
    private final Today today;

    YearEndPageReading(YearEnding ending, Homes homes, Municipalities municipalities, Today today) {
        this.ending = ending;
        this.homes = homes;
        this.municipalities = municipalities;
        this.today = today;
    }

    YearEndsPage all(Layout layout, Actor actor) {
        actor.must(Right.READ_YEAR_ENDS);
        String own = actor.municipality();
        List<Home> among = homes.of(own == null ? homes.municipalities() : List.of(own));
        Map<UUID, List<YearEndView>> settled =
                ending.all(actor, among).stream().collect(groupingBy(YearEndView::homeId));
        boolean settles = actor.may(Right.CHANGE_YEAR_ENDS);
        return new YearEndsPage(
                layout,
                among.stream()
                        .filter(home -> settles || settled.containsKey(home.id()))
                        .map(home -> new YearEndsPage.HomeYears(
                                home, name(home.municipality()), settled.getOrDefault(home.id(), List.of())))
                        .toList(),
                settles);
    }

    /**
     * @param id null for a year that is begun
     * @param form what was typed; null for the first time
     */
    YearEndPage one(Layout layout, Actor actor, UUID homeId, @Nullable UUID id, @Nullable FilledForm form) {
        Home home = homes.get(homeId);
        boolean mine = actor.may(Right.CHANGE_YEAR_ENDS, home.belonging());
        if (id == null) {
            actor.must(Right.CHANGE_YEAR_ENDS, home.belonging(), "home");
        }
        YearEndView settled = id == null ? null : ending.one(actor, homeId, id).view();
        int year = today.date().getYear();
        List<YearEndPage.Line> lines = settled == null ? List.of() : lines(settled, home);
        List<BarChart.Bars> bars = settled == null ? List.of() : bars(layout, settled, lines);
        return new YearEndPage(
                layout,
                new YearEndPage.Shown(
                        home,
                        year,
                        settled,
                        lines,
                        BarChart.wide(bars, List.of()),
                        BarChart.narrow(bars, List.of()),
                        mine,
                        form != null ? form : FilledForm.of(begun(layout, settled, year))));
    }

    private static Typed begun(Layout layout, @Nullable YearEndView settled, int year) {
        return settled == null ? YearEndForm.begun(year - 1) : YearEndForm.filled(layout, settled);
    }

    private List<YearEndPage.Line> lines(YearEndView settled, Home home) {
        return settled.shares().stream()
                .map(share -> new YearEndPage.Line(
                        name(share.municipality()),
                        share.days(),
                        share.amountOre(),
                        share.municipality().equals(home.municipality())))
                .toList();
    }

    private static List<BarChart.Bars> bars(Layout layout, YearEndView settled, List<YearEndPage.Line> lines) {
        YearEndTexts texts = layout.texts(YearEndTexts.class);
        List<BarChart.Bars> bars = new ArrayList<>(List.of(
                bar(layout, texts.result(settled.resultOre() < 0), "company", settled.resultOre()),
                bar(layout, texts.kept(), "association", settled.keptOre())));
        lines.forEach(line -> bars.add(bar(layout, line.name(), "state", line.amountOre())));
        return bars;
    }

    private static BarChart.Bars bar(Layout layout, String label, String kind, long ore) {
        return new BarChart.Bars(
                label, List.of(new BarChart.Amount(kind, ore, layout.write().kronor(ore))));
    }

    private String name(String code) {
        return municipalities.byCode(code).map(Municipality::name).orElse(code);
    }
}
