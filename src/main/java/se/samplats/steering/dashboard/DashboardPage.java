package se.samplats.steering.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Layout;
import se.samplats.steering.statistics.CareKind;
import se.samplats.steering.statistics.SavingsMeasure;
import se.samplats.steering.statistics.WaitingMeasure;

/** How much is bought privately, and what goes with it: to be understood in a minute. */
@CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DashboardPage(
        Layout layout,
        DashboardFilter filter,
        List<Option> municipalities,
        List<Option> forms,
        Headline headline,
        Summary summary,
        @Nullable AreaChart wide,
        @Nullable AreaChart narrow,
        boolean thousands,
        DashboardTables tables,
        SavingsMeasure savings,
        WaitingMeasure waiting,
        Sums sums)
        implements TemplateInstance {

    /** A thing to choose. */
    record Option(String value, String label, boolean chosen) {}

    /**
     * @param external what was bought of companies and associations, as it is written
     * @param change how many percentage units more than in the range before; null where either is unknown
     * @param about the municipality, or the whole county
     * @param lastDay the last day of the range
     */
    record Headline(
            String about,
            boolean suppressed,
            @Nullable BigDecimal share,
            String external,
            String total,
            @Nullable BigDecimal change,
            boolean yearly,
            LocalDate lastDay,
            @Nullable Long unpricedDays) {

        public boolean empty() {
            return share == null;
        }

        public boolean unpriced() {
            return unpricedDays != null && unpricedDays > 0;
        }
    }

    /** What a line says before its table is opened. */
    record Sums(
            @Nullable BigDecimal occupancy,
            long homes,
            long confirmed,
            @Nullable Long waitingPast,
            @Nullable Long refusals,
            @Nullable Long privately,
            @Nullable Long unmet) {

        public boolean occupancyKnown() {
            return occupancy != null;
        }

        public boolean waitingKnown() {
            return waitingPast != null;
        }

        public boolean refusalsKnown() {
            return refusals != null;
        }

        public boolean privatelyKnown() {
            return privately != null;
        }

        public boolean unmetKnown() {
            return unmet != null;
        }
    }

    /** All tables of the page; each can be had as a file. */
    record DashboardTables(
            DataTable months,
            DataTable municipalities,
            DataTable forms,
            DataTable kinds,
            DataTable reasons,
            DataTable occupancy,
            DataTable ages,
            DataTable waits,
            DataTable refusals,
            DataTable unmet,
            DataTable freshness,
            DataTable exchange,
            PurchaseTables.PurchaseParts purchases) {

        public List<CareKind> kindsOfCare() {
            return List.of(CareKind.values());
        }

        List<DataTable> all() {
            return Stream.concat(
                            Stream.of(
                                    months,
                                    municipalities,
                                    forms,
                                    kinds,
                                    reasons,
                                    occupancy,
                                    ages,
                                    waits,
                                    refusals,
                                    unmet,
                                    freshness,
                                    exchange),
                            purchases.all().stream())
                    .toList();
        }
    }
}
