package se.samplats.market.offer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.PromiseTerm;

/**
 * A suitable request's claim on a bed that its home had reported free, under an agreement that promises it.
 *
 * @param requestId whose claim it is
 * @param claimedOn the day of the question
 * @param status of the question
 * @param answered whether the home has answered
 * @param reason the code of its refusal; null where it has not refused
 * @param closedOn the day of the refusal, or when nobody answered that on which the time was over; null while it is open
 * @param isProtected whether the person's identity is protected
 * @param promise what the two had agreed when it was claimed
 */
public record BedClaim(
        UUID requestId,
        UUID homeId,
        String seller,
        String buyer,
        String form,
        LocalDate claimedOn,
        OfferStatus status,
        boolean answered,
        @Nullable String reason,
        @Nullable LocalDate closedOn,
        boolean isProtected,
        PromiseTerm promise) {

    /** What became of it. */
    public enum Outcome {
        /** The home still has time to answer. */
        OPEN,
        /** The home said yes, whatever the buyer did then. */
        HONOURED,
        /** The home said no for a reason that the agreement lets stand. */
        REFUSED_AS_AGREED,
        /** The home said no for another reason. */
        REFUSED,
        /** The home did not answer in time. */
        NOT_ANSWERED,
        /** The buyer took it back before the answer: it says nothing about the home. */
        WITHDRAWN
    }

    public Outcome outcome() {
        return switch (status) {
            case ASKED -> Outcome.OPEN;
            case MADE, ACCEPTED -> Outcome.HONOURED;
            case DECLINED -> reason != null && promise.lets(reason) ? Outcome.REFUSED_AS_AGREED : Outcome.REFUSED;
            case WITHDRAWN -> answered ? Outcome.HONOURED : Outcome.WITHDRAWN;
            case LAPSED -> answered ? Outcome.HONOURED : Outcome.NOT_ANSWERED;
        };
    }

    /** What the home's municipality owes the buyer for it, in öre; 0 for nothing, and always where a line would tell of somebody protected. */
    public long feeOre() {
        Outcome outcome = outcome();
        boolean broken = outcome == Outcome.REFUSED || outcome == Outcome.NOT_ANSWERED;
        return broken && !isProtected ? promise.feeOre() : 0;
    }
}
