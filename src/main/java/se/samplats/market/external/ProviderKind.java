package se.samplats.market.external;

/** Who provides bought care. */
enum ProviderKind {
    /** A private company. */
    COMPANY,
    /** An association (<i>ideell förening</i>). */
    ASSOCIATION,
    /** A municipality outside the county. */
    OTHER_MUNICIPALITY,
    /** The National Board of Institutional Care (SiS). */
    STATE
}
