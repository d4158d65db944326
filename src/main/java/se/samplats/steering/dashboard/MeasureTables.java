package se.samplats.steering.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Formats;
import se.samplats.platform.page.Layout;
import se.samplats.steering.statistics.ExchangeMeasure;
import se.samplats.steering.statistics.FreshnessMeasure;
import se.samplats.steering.statistics.MeasurePart;
import se.samplats.steering.statistics.OccupancyMeasure;

/** The measures beside the external share as tables. */
@ApplicationScoped
class MeasureTables {

    private final ShareTables names;

    MeasureTables(ShareTables names) {
        this.names = names;
    }

    /** What is divided by a code: reasons, criteria, age bands. */
    DataTable parts(
            String id,
            String caption,
            String first,
            List<MeasurePart> parts,
            UnaryOperator<String> name,
            DashboardFilter filter,
            Layout layout) {
        DashboardTexts texts = layout.texts(DashboardTexts.class);
        return new DataTable(
                        id,
                        caption,
                        List.of(
                                DataTable.Heading.word("name", first),
                                DataTable.Heading.number("number", texts.number(), ""),
                                DataTable.Heading.number("share", texts.share(), "%")),
                        parts.stream()
                                .map(part -> line(
                                        false,
                                        Figure.word(name.apply(part.code())),
                                        Figure.number(part.number(), layout.write(), texts.few()),
                                        Figure.percent(part.share(), layout.write())))
                                .toList(),
                        null)
                .sorted(filter);
    }

    /** By municipality, and by home once a municipality is chosen. */
    DataTable occupancy(OccupancyMeasure measure, DashboardFilter filter, Layout layout) {
        DashboardTexts texts = layout.texts(DashboardTexts.class);
        Formats write = layout.write();
        boolean homes = filter.scope().municipality() != null;
        List<DataTable.TableLine> lines = homes
                ? measure.homes().stream()
                        .map(home -> line(
                                false,
                                Figure.link(home.name(), "/homes/" + home.homeId()),
                                percent(home.occupancy(), texts, write),
                                percent(home.occupancyOfOpen(), texts, write),
                                Figure.number(home.takenDays(), write, texts.few()),
                                Figure.number(home.placeDays(), write, ""),
                                Figure.number(home.closedDays(), write, "")))
                        .toList()
                : measure.municipalities().stream()
                        .map(one -> line(
                                isOwn(one.municipality(), layout),
                                Figure.link(
                                        names.municipality(one.municipality()),
                                        filter.with("municipality", one.municipality())),
                                percent(one.occupancy(), texts, write),
                                percent(one.occupancyOfOpen(), texts, write),
                                Figure.number(one.takenDays(), write, texts.few()),
                                Figure.number(one.placeDays(), write, ""),
                                Figure.number(one.closedDays(), write, "")))
                        .toList();
        return new DataTable(
                        "occupancy",
                        texts.occupancy(),
                        List.of(
                                DataTable.Heading.word("name", homes ? texts.home() : texts.municipality()),
                                DataTable.Heading.number("occupancy", texts.occupied(), "%"),
                                DataTable.Heading.number("open", texts.occupiedOfOpen(), "%"),
                                DataTable.Heading.number("taken", texts.takenDays(), ""),
                                DataTable.Heading.number("places", texts.placeDays(), ""),
                                DataTable.Heading.number("closed", texts.closedDays(), "")),
                        lines,
                        null)
                .sorted(filter);
    }

    DataTable freshness(FreshnessMeasure measure, DashboardFilter filter, Layout layout) {
        DashboardTexts texts = layout.texts(DashboardTexts.class);
        Formats write = layout.write();
        return new DataTable(
                        "freshness",
                        texts.freshness(),
                        List.of(
                                DataTable.Heading.word("name", texts.municipality()),
                                DataTable.Heading.number("share", texts.confirmedShare(), "%"),
                                DataTable.Heading.number("confirmed", texts.confirmed(), ""),
                                DataTable.Heading.number("homes", texts.homes(), "")),
                        measure.items().stream()
                                .map(one -> line(
                                        isOwn(one.municipality(), layout),
                                        Figure.word(names.municipality(one.municipality())),
                                        Figure.percent(one.share(), write),
                                        Figure.number(one.confirmed(), write, ""),
                                        Figure.number(one.homes(), write, "")))
                                .toList(),
                        null)
                .sorted(filter);
    }

    DataTable exchange(ExchangeMeasure measure, DashboardFilter filter, Layout layout) {
        DashboardTexts texts = layout.texts(DashboardTexts.class);
        Formats write = layout.write();
        return new DataTable(
                        "exchange",
                        texts.exchange(),
                        List.of(
                                DataTable.Heading.word("name", texts.municipality()),
                                DataTable.Heading.number("sold", texts.sold(), texts.inDays()),
                                DataTable.Heading.number("bought", texts.bought(), texts.inDays())),
                        measure.items().stream()
                                .map(one -> line(
                                        isOwn(one.municipality(), layout),
                                        Figure.word(names.municipality(one.municipality())),
                                        Figure.number(one.soldDays(), write, texts.few()),
                                        Figure.number(one.boughtDays(), write, texts.few())))
                                .toList(),
                        null)
                .sorted(filter);
    }

    private static Figure percent(@Nullable BigDecimal share, DashboardTexts texts, Formats write) {
        return share == null ? Figure.masked(texts.few()) : Figure.percent(share, write);
    }

    private static boolean isOwn(String municipality, Layout layout) {
        return layout.actor() != null && layout.actor().actsFor(municipality);
    }

    private static DataTable.TableLine line(boolean own, Figure... figures) {
        return new DataTable.TableLine(List.of(figures), List.of(), own);
    }
}
