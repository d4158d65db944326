package se.samplats.steering.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.platform.page.Formats;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.steering.statistics.CareKind;
import se.samplats.steering.statistics.Cell;
import se.samplats.steering.statistics.Dimension;
import se.samplats.steering.statistics.HomeUse;
import se.samplats.steering.statistics.Scope;
import se.samplats.steering.statistics.ShareItem;
import se.samplats.steering.statistics.ShareItems;
import se.samplats.steering.statistics.Tally;

/** The external share as tables and a picture: by month, municipality, form and kind of provider. */
@ApplicationScoped
class ShareTables {

    private static final int BAR = 100;

    private final Municipalities municipalities;
    private final Forms forms;

    ShareTables(Municipalities municipalities, Forms forms) {
        this.municipalities = municipalities;
        this.forms = forms;
    }

    String municipality(@Nullable String code) {
        return code == null
                ? ""
                : municipalities.byCode(code).map(Municipality::name).orElse(code);
    }

    String form(@Nullable String code, Layout layout) {
        return code == null
                ? ""
                : forms.byCode(code).map(form -> form.name(layout.language())).orElse(code);
    }

    /** Days or öre, as the filter says; null where they are hidden. */
    static Tally.@Nullable ShareAmounts amounts(ShareItem item, boolean cost) {
        return cost ? item.costOre() : item.days();
    }

    List<ShareItem> months(ShareItems shareItems, Scope scope) {
        EnumSet<Dimension> by = EnumSet.of(Dimension.MONTH);
        by.addAll(Dimension.of(scope.cell()));
        List<ShareItem> known = shareItems.within(scope.cell(), by);
        List<ShareItem> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(scope.span().from());
                month.atDay(1).isBefore(scope.span().to());
                month = month.plusMonths(1)) {
            String name = month.toString();
            months.add(known.stream()
                    .filter(item -> name.equals(item.month()))
                    .findFirst()
                    .orElseGet(() -> shareItems.of(new Cell(scope.municipality(), scope.form(), name))));
        }
        return months;
    }

    DataTable byMonth(DashboardFilter filter, List<ShareItem> months, Layout layout) {
        DashboardTexts texts = layout.texts(DashboardTexts.class);
        List<DataTable.Heading> headings = new ArrayList<>();
        headings.add(DataTable.Heading.word("month", texts.month()));
        headings.add(DataTable.Heading.number("private", texts.privately(), "%"));
        headings.add(DataTable.Heading.number("within", texts.within(), "%"));
        String unit = filter.cost() ? texts.inKronor() : texts.inDays();
        for (CareKind kind : CareKind.values()) {
            headings.add(DataTable.Heading.number(kind.css(), texts.kind(kind), unit));
        }
        headings.add(DataTable.Heading.number("total", texts.total(), unit));
        List<DataTable.TableLine> lines = months.stream()
                .map(item -> {
                    List<Figure> figures = new ArrayList<>();
                    YearMonth month = YearMonth.parse(String.valueOf(item.month()));
                    figures.add(new Figure(layout.write().month(month).replace(' ', '\u00a0'), month.toString(), null));
                    figures.add(share(external(item, filter.cost()), item, layout));
                    figures.add(share(within(item, filter.cost()), item, layout));
                    Tally.ShareAmounts amounts = amounts(item, filter.cost());
                    for (CareKind kind : CareKind.values()) {
                        figures.add(amount(amounts == null ? null : amounts.of(kind), filter, layout));
                    }
                    figures.add(amount(amounts == null ? null : amounts.total(), filter, layout));
                    return new DataTable.TableLine(figures, List.of(), false);
                })
                .toList();
        return new DataTable("months", texts.byMonth(), headings, lines, null).sorted(filter);
    }

    DataTable byMunicipality(DashboardFilter filter, ShareItems now, ShareItems before, Layout layout) {
        String form = filter.scope().form();
        DashboardTexts texts = layout.texts(DashboardTexts.class);
        EnumSet<Dimension> by = EnumSet.of(Dimension.MUNICIPALITY);
        by.addAll(Dimension.of(new Cell(null, form, null)));
        List<DataTable.TableLine> lines = now.within(new Cell(null, form, null), by).stream()
                .map(item -> line(
                        Figure.link(
                                municipality(item.municipality()), filter.with("municipality", item.municipality())),
                        item,
                        before.of(new Cell(item.municipality(), form, null)),
                        layout.actor() != null
                                && String.valueOf(item.municipality())
                                        .equals(layout.actor().municipality()),
                        filter,
                        layout))
                .toList();
        return divided("municipalities", texts.byMunicipality(), texts.municipality(), lines, texts)
                .sorted(filter);
    }

    DataTable byForm(DashboardFilter filter, ShareItems now, ShareItems before, Layout layout) {
        String municipality = filter.scope().municipality();
        DashboardTexts texts = layout.texts(DashboardTexts.class);
        EnumSet<Dimension> by = EnumSet.of(Dimension.FORM);
        by.addAll(Dimension.of(new Cell(municipality, null, null)));
        List<DataTable.TableLine> lines = now.within(new Cell(municipality, null, null), by).stream()
                .map(item -> line(
                        Figure.link(form(item.form(), layout), filter.with("form", item.form())),
                        item,
                        before.of(new Cell(municipality, item.form(), null)),
                        false,
                        filter,
                        layout))
                .toList();
        return divided("forms", texts.byForm(), texts.form(), lines, texts).sorted(filter);
    }

    DataTable byKind(DashboardFilter filter, ShareItem item, Layout layout) {
        DashboardTexts texts = layout.texts(DashboardTexts.class);
        Formats write = layout.write();
        List<DataTable.TableLine> lines = new ArrayList<>();
        Tally.ShareAmounts days = item.days();
        Tally.ShareAmounts cost = item.costOre();
        for (CareKind kind : CareKind.values()) {
            if (days != null && cost != null) {
                lines.add(new DataTable.TableLine(
                        List.of(
                                Figure.word(texts.kind(kind)),
                                Figure.number(days.of(kind), write, texts.few()),
                                part(days, kind, texts, write),
                                Figure.kronor(cost.of(kind), write, texts.few()),
                                part(cost, kind, texts, write)),
                        List.of(new DataTable.Segment(kind.css(), 0, width(filter.cost() ? cost : days, kind))),
                        false));
            }
        }
        return new DataTable(
                        "kinds",
                        texts.byKind(),
                        List.of(
                                DataTable.Heading.word("kind", texts.provider()),
                                DataTable.Heading.number("days", texts.days(), ""),
                                DataTable.Heading.number("dayshare", texts.shareOfDays(), "%"),
                                DataTable.Heading.number("cost", texts.cost(), texts.inKronor()),
                                DataTable.Heading.number("costshare", texts.shareOfCost(), "%")),
                        lines,
                        texts.parts())
                .sorted(filter);
    }

    /** What is not told by kind comes last. */
    AreaChart.MonthParts parts(ShareItem item, boolean cost) {
        Tally.ShareAmounts amounts = amounts(item, cost);
        YearMonth month = YearMonth.parse(String.valueOf(item.month()));
        if (amounts == null || amounts.total() == null) {
            return new AreaChart.MonthParts(month, null);
        }
        long[] parts = new long[CareKind.values().length + 1];
        long rest = amounts.total();
        for (CareKind kind : CareKind.values()) {
            Long part = amounts.of(kind);
            parts[kind.ordinal()] = part == null ? 0 : part;
            rest -= parts[kind.ordinal()];
        }
        parts[CareKind.values().length] = rest;
        return new AreaChart.MonthParts(month, parts);
    }

    static @Nullable BigDecimal external(ShareItem item, boolean cost) {
        return cost ? item.externalShareCost() : item.externalShareDays();
    }

    private static @Nullable BigDecimal within(ShareItem item, boolean cost) {
        return cost ? item.withinCountyShareCost() : item.withinCountyShareDays();
    }

    private static DataTable divided(
            String id, String caption, String first, List<DataTable.TableLine> lines, DashboardTexts texts) {
        return new DataTable(
                id,
                caption,
                List.of(
                        DataTable.Heading.word("name", first),
                        DataTable.Heading.number("private", texts.privately(), "%"),
                        DataTable.Heading.number("county", texts.kind(CareKind.COUNTY), "%"),
                        DataTable.Heading.number("own", texts.kind(CareKind.OWN), "%"),
                        DataTable.Heading.number("change", texts.change(), texts.units())),
                lines,
                texts.parts());
    }

    private DataTable.TableLine line(
            Figure name, ShareItem item, ShareItem before, boolean own, DashboardFilter filter, Layout layout) {
        Formats write = layout.write();
        Tally.ShareAmounts amounts = amounts(item, filter.cost());
        DashboardTexts texts = layout.texts(DashboardTexts.class);
        Function<CareKind, Figure> part =
                kind -> amounts == null ? Figure.masked(texts.few()) : part(amounts, kind, texts, write);
        return new DataTable.TableLine(
                List.of(
                        name,
                        share(external(item, filter.cost()), item, layout),
                        part.apply(CareKind.COUNTY),
                        part.apply(CareKind.OWN),
                        Figure.change(external(item, filter.cost()), external(before, filter.cost()), write)),
                amounts == null ? List.of() : bar(amounts),
                own);
    }

    private static List<DataTable.Segment> bar(Tally.ShareAmounts amounts) {
        List<DataTable.Segment> bar = new ArrayList<>();
        double x = 0;
        for (CareKind kind : CareKind.values()) {
            double width = width(amounts, kind);
            if (width > 0) {
                bar.add(new DataTable.Segment(kind.css(), x, width));
                x += width;
            }
        }
        return bar;
    }

    private static double width(Tally.ShareAmounts amounts, CareKind kind) {
        Long part = amounts.of(kind);
        Long total = amounts.total();
        return part == null || total == null || total <= 0 || part <= 0
                ? 0
                : Math.round(10_000.0 * part / total) / 10_000.0 * BAR;
    }

    private static Figure part(Tally.ShareAmounts amounts, CareKind kind, DashboardTexts texts, Formats write) {
        Long part = amounts.of(kind);
        Long total = amounts.total();
        if (part == null || total == null) {
            return Figure.masked(texts.few());
        }
        return Figure.percent(total == 0 ? null : HomeUse.share(part, total), write);
    }

    private static Figure share(@Nullable BigDecimal share, ShareItem item, Layout layout) {
        return share == null && item.suppressed()
                ? Figure.masked(layout.texts(DashboardTexts.class).few())
                : Figure.percent(share, layout.write());
    }

    static Figure amount(@Nullable Long amount, DashboardFilter filter, Layout layout) {
        String few = layout.texts(DashboardTexts.class).few();
        return filter.cost() ? Figure.kronor(amount, layout.write(), few) : Figure.number(amount, layout.write(), few);
    }
}
