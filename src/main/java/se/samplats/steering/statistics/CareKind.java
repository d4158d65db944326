package se.samplats.steering.statistics;

import java.util.Locale;

/** Who gives the care that a municipality pays for. */
public enum CareKind {
    /** The buyer's own homes. */
    OWN,
    /** Another municipality's home among those in the ledger. */
    COUNTY,
    /** A municipality outside the county. */
    OTHER_MUNICIPALITY,
    /** A private company. */
    COMPANY,
    /** An association (<i>ideell förening</i>). */
    ASSOCIATION,
    /** The state (SiS). */
    STATE;

    /** What the stylesheet calls it. */
    public String css() {
        return this == OTHER_MUNICIPALITY ? "other" : name().toLowerCase(Locale.ROOT);
    }
}
