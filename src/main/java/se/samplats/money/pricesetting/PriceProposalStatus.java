package se.samplats.money.pricesetting;

import java.util.Set;

/** How far a proposed price list has come. */
public enum PriceProposalStatus {
    /** Put forward (<i>föreslagen</i>): nobody pays by it. */
    PROPOSED,
    /** Decided (<i>beslutad</i>) by the home's municipality: its prices stand in the home's price list. */
    DECIDED,
    /** Taken back (<i>tillbakadragen</i>) before it was decided. */
    WITHDRAWN;

    public Set<PriceProposalStatus> next() {
        return this == PROPOSED ? Set.of(DECIDED, WITHDRAWN) : Set.of();
    }
}
