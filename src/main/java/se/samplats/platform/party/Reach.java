package se.samplats.platform.party;

/** How far a right goes where a person's identity is protected. */
enum Reach {
    /** Only to what has no protected identity in it. */
    OPEN,
    /** To what is protected as well, where the actor handles it. */
    HANDLED,
    /** To all, protected or not. */
    ALL
}
