package se.samplats.statistics;

/** Who gives the care that a municipality pays for. */
enum CareKind {
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
    STATE
}
