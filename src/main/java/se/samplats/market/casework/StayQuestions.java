package se.samplats.market.casework;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.placement.ExtensionView;
import se.samplats.market.placement.MoveView;
import se.samplats.market.placement.QuestionStatus;

/**
 * What is asked about a stay, and answered, as its page shows it.
 *
 * @param extension the last that was asked for; null where none was, or where it is history by now
 * @param move the last to another home, or the next within the home
 * @param answers whether the reader is the home that answers
 * @param asks whether the reader is the buyer, who asks
 * @param continues the stay that this one goes on from, where the reader sees it
 * @param continuedBy the stay in another home in which the case goes on
 */
record StayQuestions(
        @Nullable Longer extension,
        @Nullable OtherBed move,
        boolean answers,
        boolean asks,
        @Nullable UUID continues,
        @Nullable UUID continuedBy,
        List<HomeDeskPage.DeclineChoice> reasons) {

    public boolean isAny() {
        return extension != null || move != null || continues != null;
    }

    /** Whether an extension waits for its answer: then no other is asked for. */
    public boolean isLongerAsked() {
        return extension != null && extension.isAsked();
    }

    /** Whether a move does. */
    public boolean isMoveAsked() {
        return move != null && move.isAsked();
    }

    private static String tone(QuestionStatus status) {
        return switch (status) {
            case ASKED -> "ask";
            case AGREED -> "free";
            case DECLINED -> "stop";
            case WITHDRAWN -> "";
        };
    }

    /**
     * A longer stay.
     *
     * @param reason of a no, in words
     */
    record Longer(
            ExtensionView view,
            String reference,
            String municipality,
            String place,
            @Nullable String reason) {

        public UUID placement() {
            return view.placementId();
        }

        public boolean isAsked() {
            return view.status() == QuestionStatus.ASKED;
        }

        public String tone() {
            return StayQuestions.tone(view.status());
        }

        public long days() {
            return ChronoUnit.DAYS.between(view.from(), view.end());
        }

        public String agreePath() {
            return path("agree");
        }

        public String declinePath() {
            return path("decline");
        }

        public String withdrawPath() {
            return path("withdraw");
        }

        private String path(String verb) {
            return "/placements/" + view.placementId() + "/extension/" + verb;
        }
    }

    /**
     * Another bed.
     *
     * @param need in words, where the reader is the home that is asked
     * @param reason of a no, in words
     */
    record OtherBed(
            MoveView view,
            boolean withinHome,
            String municipality,
            String home,
            String place,
            String need,
            @Nullable String reason) {

        public boolean isAsked() {
            return view.status() == QuestionStatus.ASKED;
        }

        public boolean isProtectedIdentity() {
            return view.need() != null && view.need().protectedIdentity();
        }

        public String tone() {
            return StayQuestions.tone(view.status());
        }

        public String agreePath() {
            return "/homes/" + view.homeId() + "/moves/" + view.id() + "/agree";
        }

        public String declinePath() {
            return "/homes/" + view.homeId() + "/moves/" + view.id() + "/decline";
        }

        public String withdrawPath() {
            return "/placements/" + view.placementId() + "/move/" + view.id() + "/withdraw";
        }
    }
}
