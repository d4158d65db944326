package se.samplats.market.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.placement.PlacementFact;
import se.samplats.market.placement.PlacementView;
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
        List<PlacementFact> facts,
        List<Period> absences,
        @Nullable Bill bill,
        @Nullable SavingStory saving,
        Actions actions,
        FilledForm form)
        implements TemplateInstance {

    /**
     * The codes in words.
     *
     * @param own whether the reader's municipality pays for it
     * @param days how many days it is booked for; null while nobody knows
     */
    record Details(
            String home,
            String place,
            String buyer,
            String seller,
            boolean own,
            String tone,
            @Nullable Long days) {}

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

        public String extendPath() {
            return path + "/extend";
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
