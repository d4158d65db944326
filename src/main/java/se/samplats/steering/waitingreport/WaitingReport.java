package se.samplats.steering.waitingreport;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;

/**
 * The report of one municipality for a quarter; of the county where the reader acts for no municipality.
 *
 * @param from the first day of the quarter
 * @param to the first day after it
 * @param on the day whose end is reported: the quarter's last, or yesterday where it goes on
 * @param municipality whose decisions they are; null for the county's number alone
 * @param waiting how many were not carried out then
 * @param carriedOut how many were carried out too late during the quarter; null for the county
 * @param ended how many ended without, because the need did; null for the county
 * @param forms the same by form and sex, as the council is told
 * @param decisions each of them, the oldest first, for those who handle them
 */
record WaitingReport(
        String quarter,
        LocalDate from,
        LocalDate to,
        LocalDate on,
        @Nullable String municipality,
        long waiting,
        @Nullable Long carriedOut,
        @Nullable Long ended,
        List<LateOfForm> forms,
        List<LateDecision> decisions) {

    /** @param law the paragraphs that ask for the report */
    record LateOfForm(String form, String name, String law, Sex sex, long waiting, long carriedOut, long ended) {}
}
