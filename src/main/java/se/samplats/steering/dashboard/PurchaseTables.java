package se.samplats.steering.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.FormFamily;
import se.samplats.platform.page.Formats;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.steering.statistics.AvoidableDays;
import se.samplats.steering.statistics.Dimension;
import se.samplats.steering.statistics.HomeRefusals;
import se.samplats.steering.statistics.MeasurePart;
import se.samplats.steering.statistics.MeasureReading;
import se.samplats.steering.statistics.MissingBeds;
import se.samplats.steering.statistics.Scope;
import se.samplats.steering.statistics.ShareItem;
import se.samplats.steering.statistics.ShareItems;
import se.samplats.steering.statistics.Tally;

/** What was bought privately and need not have been, the beds that are missing, and the share of each family of forms, as tables. */
@ApplicationScoped
class PurchaseTables {

    /** So many groups of missing beds, and refusing homes, stand on the page. */
    private static final int MOST = 50;

    private final MeasureReading measureReading;
    private final ShareTables names;

    PurchaseTables(MeasureReading measureReading, ShareTables names) {
        this.measureReading = measureReading;
        this.names = names;
    }

    /**
     * @param whole the private days of the whole selection
     * @param mostMissing the beds that most was bought privately for the want of; null where none is told
     */
    record PurchaseParts(
            DataTable families,
            DataTable avoidable,
            DataTable missing,
            DataTable refusing,
            AvoidableDays.AvoidableItem whole,
            @Nullable NamedBed mostMissing) {

        List<DataTable> all() {
            return List.of(families, avoidable, missing, refusing);
        }

        public boolean empty() {
            return !whole.suppressed() && total() == 0;
        }

        public long avoided() {
            AvoidableDays.JudgedDays days = whole.days();
            return days == null ? 0 : days.avoidable() + days.partly();
        }

        public long total() {
            AvoidableDays.JudgedDays days = whole.days();
            return days == null ? 0 : days.total();
        }

        public long unknown() {
            AvoidableDays.JudgedDays days = whole.days();
            return days == null ? 0 : days.unknown();
        }
    }

    /** Beds that are missing, by whom they would be for. */
    record NamedBed(String name, BigDecimal beds, long costOre) {}

    PurchaseParts parts(
            Actor actor, DashboardFilter filter, ShareItems shares, Map<String, String> reasons, Layout layout) {
        Scope scope = filter.scope();
        AvoidableDays days = measureReading.avoidableDays(actor, scope);
        List<MissingBeds.MissingBed> missing = scope.span().isPublished(layout.today())
                ? measureReading.missingBeds(actor, scope.span()).stream()
                        .filter(bed -> scope.form() == null || scope.form().equals(bed.form()))
                        .toList()
                : List.of();
        return new PurchaseParts(
                families(filter, measureReading.families(shares, scope.municipality()), layout),
                avoidable(filter, days, layout),
                missing(filter, missing, layout),
                refusing(filter, measureReading.homeRefusals(actor, scope), reasons, layout),
                days.of(scope.cell()),
                missing.stream()
                        .findFirst()
                        .map(bed -> new NamedBed(named(bed, layout), bed.beds(), bed.costOre()))
                        .orElse(null));
    }

    private DataTable families(DashboardFilter filter, Map<FormFamily, ShareItem> families, Layout layout) {
        AvoidableTexts texts = layout.texts(AvoidableTexts.class);
        DashboardTexts dashboard = layout.texts(DashboardTexts.class);
        Formats write = layout.write();
        List<DataTable.TableLine> lines = new ArrayList<>();
        families.forEach((family, item) -> {
            Tally.ShareAmounts amounts = ShareTables.amounts(item, filter.cost());
            lines.add(line(
                    Figure.word(texts.familyName(family.name())),
                    item.suppressed()
                            ? Figure.masked(dashboard.few())
                            : Figure.percent(ShareTables.external(item, filter.cost()), write),
                    ShareTables.amount(filter.cost() ? item.privateOre() : item.privateDays(), filter, layout),
                    ShareTables.amount(amounts == null ? null : amounts.total(), filter, layout)));
        });
        String unit = filter.cost() ? dashboard.inKronor() : dashboard.inDays();
        return new DataTable(
                        "families",
                        texts.families(),
                        List.of(
                                DataTable.Heading.word("name", texts.family()),
                                DataTable.Heading.number("share", dashboard.privately(), "%"),
                                DataTable.Heading.number("private", dashboard.privately(), unit),
                                DataTable.Heading.number("total", dashboard.total(), unit)),
                        lines,
                        null)
                .sorted(filter);
    }

    private DataTable avoidable(DashboardFilter filter, AvoidableDays days, Layout layout) {
        AvoidableTexts texts = layout.texts(AvoidableTexts.class);
        String few = layout.texts(DashboardTexts.class).few();
        Formats write = layout.write();
        List<DataTable.TableLine> lines = days.within(filter.scope(), Dimension.FORM).stream()
                .map(item -> {
                    AvoidableDays.JudgedDays of = item.days();
                    return line(
                            Figure.word(names.form(item.form(), layout)),
                            item.suppressed()
                                    ? Figure.masked(few)
                                    : new Figure(
                                            write.number(Objects.requireNonNull(item.avoidablePer100())),
                                            item.avoidablePer100(),
                                            null),
                            Figure.number(of == null ? null : (Long) of.avoidable(), write, few),
                            Figure.number(of == null ? null : (Long) of.partly(), write, few),
                            Figure.number(of == null ? null : (Long) of.full(), write, few),
                            Figure.number(of == null ? null : (Long) of.noHome(), write, few),
                            Figure.number(of == null ? null : (Long) of.unknown(), write, few),
                            Figure.number(of == null ? null : (Long) of.total(), write, few));
                })
                .toList();
        return new DataTable(
                        "avoidable",
                        texts.byForm(),
                        List.of(
                                DataTable.Heading.word(
                                        "name",
                                        layout.texts(DashboardTexts.class).form()),
                                DataTable.Heading.number("per100", texts.per100(), ""),
                                DataTable.Heading.number("avoidable", texts.avoidable(), ""),
                                DataTable.Heading.number("partly", texts.partly(), ""),
                                DataTable.Heading.number("full", texts.full(), ""),
                                DataTable.Heading.number("nohome", texts.noHome(), ""),
                                DataTable.Heading.number("unknown", texts.unknown(), ""),
                                DataTable.Heading.number("total", texts.total(), "")),
                        lines,
                        null)
                .sorted(filter);
    }

    /** The county's, whichever municipality is chosen: a bed is built for all. */
    private DataTable missing(DashboardFilter filter, List<MissingBeds.MissingBed> beds, Layout layout) {
        AvoidableTexts texts = layout.texts(AvoidableTexts.class);
        Formats write = layout.write();
        List<DataTable.TableLine> lines = beds.stream()
                .limit(MOST)
                .map(bed -> line(
                        Figure.word(named(bed, layout)),
                        new Figure(write.number(bed.beds()), bed.beds(), null),
                        Figure.number(bed.days(), write, ""),
                        Figure.number((long) bed.purchases(), write, ""),
                        Figure.kronor(bed.costOre(), write, "")))
                .toList();
        return new DataTable(
                        "missing",
                        texts.missing(),
                        List.of(
                                DataTable.Heading.word("name", texts.bed()),
                                DataTable.Heading.number("beds", texts.beds(), ""),
                                DataTable.Heading.number("days", texts.days(), ""),
                                DataTable.Heading.number("purchases", texts.purchases(), ""),
                                DataTable.Heading.number("cost", texts.cost(), "kr")),
                        lines,
                        null)
                .sorted(filter);
    }

    private String named(MissingBeds.MissingBed bed, Layout layout) {
        AvoidableTexts texts = layout.texts(AvoidableTexts.class);
        List<String> words = new ArrayList<>(List.of(names.form(bed.form(), layout)));
        if (bed.sex() != null) {
            words.add(texts.sex(bed.sex()));
        }
        words.add(
                bed.ageFrom() == null
                        ? texts.allAges()
                        : texts.ages(String.valueOf(bed.ageFrom()), String.valueOf(bed.ageTo())));
        if (!bed.needs().isEmpty()) {
            words.add(texts.needs(String.join(", ", bed.needs())));
        }
        if (bed.others()) {
            words.add(texts.others());
        }
        return String.join(", ", words);
    }

    private DataTable refusing(
            DashboardFilter filter, List<HomeRefusals.RefusingHome> homes, Map<String, String> reasons, Layout layout) {
        AvoidableTexts texts = layout.texts(AvoidableTexts.class);
        String few = layout.texts(DashboardTexts.class).few();
        Formats write = layout.write();
        List<DataTable.TableLine> lines = homes.stream()
                .limit(MOST)
                .map(home -> line(
                        Figure.link(home.home(), "/homes/" + home.homeId()),
                        Figure.number(home.refusals(), write, few),
                        Figure.number(home.thenBought(), write, few),
                        home.suppressed() ? Figure.masked(few) : Figure.word(usual(home, reasons))))
                .toList();
        return new DataTable(
                        "refusing",
                        texts.refusing(),
                        List.of(
                                DataTable.Heading.word(
                                        "name",
                                        layout.texts(DashboardTexts.class).home()),
                                DataTable.Heading.number("refusals", texts.refusals(), ""),
                                DataTable.Heading.number("bought", texts.thenBought(), ""),
                                DataTable.Heading.number("reasons", texts.reasons(), "")),
                        lines,
                        null)
                .sorted(filter);
    }

    private static String usual(HomeRefusals.RefusingHome home, Map<String, String> reasons) {
        String known = home.reasons().stream()
                .filter(part -> part.number() != null)
                .sorted((one, other) -> Long.compare(number(other), number(one)))
                .limit(2)
                .map(part -> reasons.getOrDefault(part.code(), part.code()) + " " + part.number())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "–" : known;
    }

    private static long number(MeasurePart part) {
        return part.number() == null ? 0 : part.number();
    }

    private static DataTable.TableLine line(Figure... figures) {
        return new DataTable.TableLine(List.of(figures), List.of(), false);
    }
}
