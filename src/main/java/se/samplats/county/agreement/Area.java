package se.samplats.county.agreement;

/** What municipalities cooperate about (<i>område</i>); each housing form belongs to one. */
enum Area {
    FAMILJERATT,
    LSS,
    FAMILJEHEM,
    BOENDEN
}
