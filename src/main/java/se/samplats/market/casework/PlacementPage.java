package se.samplats.market.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.placement.PlacementFact;
import se.samplats.market.placement.PlacementView;
import se.samplats.market.placement.StandingFact;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * The life of a placement: what has happened, what it costs, and what may be recorded next.
 *
 * @param saving what it saves; null for those who do not buy
 * @param bill null where no price list covered the home
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlacementPage(
        Layout layout,
        PlacementView placement,
        Details details,
        List<Recorded> history,
        List<Period> absences,
        @Nullable Bill bill,
        @Nullable SavingStory saving,
        Actions actions,
        StayQuestions questions,
        FilledForm form)
        implements TemplateInstance {

    /**
     * The codes in words.
     *
     * @param own whether the reader's municipality pays for it
     * @param days how many days it is booked for; null while nobody knows
     * @param overdue whether somebody stays past the planned end
     * @param bedNotLeft whether whoever lived in the bed before has not been recorded as departed
     */
    record Details(
            String home,
            Telephones telephones,
            String place,
            String buyer,
            String seller,
            boolean own,
            String tone,
            @Nullable Long days,
            boolean overdue,
            boolean bedNotLeft) {}

    /**
     * A fact of the log.
     *
     * @param stands whether nothing that was recorded later says otherwise
     * @param correctable what the form to correct it suggests; null where the reader may not
     */
    record Recorded(
            PlacementFact fact, boolean stands, @Nullable Correctable correctable) {}

    /**
     * A fact as it stands, in the form that corrects it.
     *
     * @param about the name of the form, and what the ids of its fields begin with
     * @param absence whether it has a day of return
     * @param level the level as it was recorded; null where it is none
     * @param quantity as it is typed; null where nothing was counted
     */
    record Correctable(
            String about,
            String path,
            LocalDate on,
            boolean absence,
            String until,
            @Nullable String level,
            @Nullable String quantity) {

        static Correctable of(String placement, StandingFact fact, String quantity) {
            boolean counted = fact.last().quantity() != null;
            return new Correctable(
                    "correct-" + fact.id(),
                    placement + "/facts/" + fact.id() + "/correct",
                    fact.on(),
                    fact.kind() == PlacementFact.Kind.ABSENT,
                    fact.until() == null ? "" : fact.until().toString(),
                    fact.last().level() == null ? null : fact.last().level().name(),
                    counted ? quantity : null);
        }
    }

    record Bill(QuoteView quote, List<Line> lines) {}

    /** @param validity of the row of the price list that the price stands in; null when it is gone */
    record Line(QuoteView.QuoteLineView line, @Nullable Period validity) {}

    /**
     * What the reader may record, by role, side and status.
     *
     * @param day the day that the forms suggest
     * @param addOns the codes of what the reader may report as used
     */
    record Actions(
            LocalDate day,
            boolean arrive,
            boolean noShow,
            boolean cancel,
            boolean admit,
            boolean absent,
            boolean comeBack,
            boolean extend,
            boolean move,
            boolean reschedule,
            boolean depart,
            boolean correct,
            boolean notice,
            boolean level,
            List<String> addOns,
            String path) {

        public boolean isAny() {
            return arrive
                    || noShow
                    || cancel
                    || admit
                    || absent
                    || comeBack
                    || extend
                    || move
                    || reschedule
                    || depart
                    || correct
                    || notice
                    || level
                    || !addOns.isEmpty();
        }

        public String arrivePath() {
            return path + "/arrive";
        }

        public String noShowPath() {
            return path + "/no-show";
        }

        public String cancelPath() {
            return path + "/cancel";
        }

        public String admitPath() {
            return path + "/admit";
        }

        public String absentPath() {
            return path + "/absent";
        }

        public String returnPath() {
            return path + "/return";
        }

        public String extensionPath() {
            return path + "/extension";
        }

        public String movePath() {
            return path + "/move";
        }

        public String reschedulePath() {
            return path + "/reschedule";
        }

        public String noticePath() {
            return path + "/notice";
        }

        public String levelPath() {
            return path + "/level";
        }

        public String addOnPath() {
            return path + "/add-ons";
        }

        public String departPath() {
            return path + "/depart";
        }
    }
}
