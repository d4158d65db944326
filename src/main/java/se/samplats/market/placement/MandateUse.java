package se.samplats.market.placement;

import se.samplats.platform.kernel.Money;

/**
 * How much of its mandate (<i>mandat</i>) a buyer has used in a calendar year.
 *
 * @param agreement the name of the agreement that sets it
 * @param used the totals of its bookings under the agreement that arrive in the year
 */
public record MandateUse(String agreement, int year, Money limit, Money used) {

    /** What may still be booked for without asking further; nothing when more was booked already. */
    public Money left() {
        return used.compareTo(limit) > 0 ? Money.ZERO : limit.minus(used);
    }

    public boolean covers(Money more) {
        return used.plus(more).compareTo(limit) <= 0;
    }
}
