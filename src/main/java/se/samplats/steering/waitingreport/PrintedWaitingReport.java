package se.samplats.steering.waitingreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.page.TableFile;

/**
 * The report in the words of the page to print, and as a table.
 *
 * @param name the municipality's; of the county's number, the county's
 */
record PrintedWaitingReport(WaitingReport report, String name, Language language) {

    private static final List<String> COUNTED = List.of("form", "law", "sex", "waiting", "carried-out", "ended");
    private static final List<String> LISTED =
            List.of("reference", "form", "sex", "decided", "deadline", "state", "closed", "days");

    /** What stands beside the name of the file. */
    static String fileName(WaitingReport report) {
        return "ej-verkstallda-beslut-" + (report.municipality() == null ? "" : report.municipality() + "-")
                + report.quarter();
    }

    public String tag() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    public String word(String line) {
        return Text.of("waiting." + line).in(language);
    }

    public String title() {
        return Text.of("waiting.title", report.quarter(), name).in(language);
    }

    public String standing() {
        return Text.of("waiting.standing", report.on()).in(language);
    }

    public String sex(Sex sex) {
        return word("sex." + sex);
    }

    public String state(LateDecision.State state) {
        return word("state." + state);
    }

    /** The headings of how many there are. */
    public List<String> counted() {
        return headings(COUNTED);
    }

    /** The headings of each decision. */
    public List<String> listed() {
        return headings(LISTED);
    }

    public String waiting() {
        return word("column.waiting");
    }

    public String carriedOut() {
        return word("column.carried-out");
    }

    public String ended() {
        return word("column.ended");
    }

    /** Each decision for those who handle them, else how many by form and sex; with its headings also where there are none. */
    TableFile table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (report.decisions().isEmpty() && report.municipality() == null) {
            rows.add(Arrays.asList(name, null, null, report.waiting(), null, null));
        } else if (report.decisions().isEmpty()) {
            report.forms()
                    .forEach(one -> rows.add(Arrays.asList(
                            one.name(), one.law(), sex(one.sex()), one.waiting(), one.carriedOut(), one.ended())));
        } else {
            report.decisions()
                    .forEach(one -> rows.add(Arrays.asList(
                            one.reference(),
                            form(one.form()),
                            sex(one.sex()),
                            one.decisionDate(),
                            one.deadline(),
                            state(one.state()),
                            one.closedOn(),
                            one.daysWaited())));
            return new TableFile(report.quarter(), listed(), rows);
        }
        return new TableFile(report.quarter(), counted(), rows);
    }

    /** What a form of the report is called. */
    public String form(String code) {
        return report.forms().stream()
                .filter(one -> one.form().equals(code))
                .map(WaitingReport.LateOfForm::name)
                .findFirst()
                .orElse(code);
    }

    private List<String> headings(List<String> columns) {
        return columns.stream().map(column -> word("column." + column)).toList();
    }
}
