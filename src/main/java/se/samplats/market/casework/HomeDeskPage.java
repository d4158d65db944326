package se.samplats.market.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.closing.ClosingReading;
import se.samplats.market.message.Talk;
import se.samplats.market.offer.OfferView;
import se.samplats.market.placement.PlacementReading;
import se.samplats.market.request.Urgency;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * The part of a home's page that its managers act on.
 *
 * @param asked what waits for the home
 * @param questions the longer stays and the moves that it is asked for
 * @param closures what closes, and what IVO is still to be notified of
 * @param made what the home has said yes to, and waits for the buyer
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HomeDeskPage(
        Layout layout,
        UUID home,
        List<Waiting> asked,
        Questions questions,
        List<Waiting> made,
        List<Expected> arriving,
        List<Expected> present,
        List<DeclineChoice> reasons,
        ClosingReading.Closures closures,
        FilledForm form)
        implements TemplateInstance {

    /** What is asked about stays; the moves are of those whom the home is asked to take in. */
    record Questions(List<StayQuestions.Longer> longer, List<StayQuestions.OtherBed> moves) {

        /** How many questions there are with so many others. */
        public int countWith(int others) {
            return others + longer.size() + moves.size();
        }
    }

    record DeclineChoice(String code, String name, boolean needsText) {}

    /**
     * @param need in words: age, sex, needs, risks
     * @param undoable whether the home has only just said yes, and may take it back
     */
    record Waiting(
            OfferView offer,
            String municipality,
            String form,
            String need,
            String place,
            @Nullable Long days,
            boolean undoable,
            Talk talk) {

        public boolean isAcute() {
            return offer.need().urgency() == Urgency.ACUTE;
        }

        public String makePath() {
            return "/homes/" + offer.homeId() + "/offers/" + offer.id() + "/make";
        }

        public String takeBackPath() {
            return "/homes/" + offer.homeId() + "/offers/" + offer.id() + "/take-back";
        }

        public String declinePath() {
            return "/homes/" + offer.homeId() + "/offers/" + offer.id() + "/decline";
        }
    }

    /** Somebody who is to come, or lives here by a placement. */
    record Expected(PlacementReading.Present one, String municipality, String place, LocalDate today) {

        public boolean isDue() {
            LocalDate end = one.placement().end();
            return end != null && !end.isAfter(today.plusWeeks(1));
        }

        public boolean isOverdue() {
            LocalDate end = one.placement().end();
            return end != null && end.isBefore(today);
        }

        public boolean isLate() {
            return one.placement().start().isBefore(today);
        }

        public boolean isAway() {
            return one.isAway(today);
        }

        /** Whether the first day has come: before it nobody can have arrived. */
        public boolean isTime() {
            return !one.placement().start().isAfter(today);
        }

        /** The day that the form suggests. */
        public LocalDate day() {
            return today;
        }

        public String arrivePath() {
            return "/placements/" + one.placement().id() + "/arrive";
        }

        public String departPath() {
            return "/placements/" + one.placement().id() + "/depart";
        }
    }
}
