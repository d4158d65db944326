package se.samplats.county.form;

/** The families of housing forms: what they cost a day, and whom they are for, is too different to be one number. */
public enum FormFamily {
    /** Children and youth. */
    CHILDREN,
    /** Adults in the care of the social services. */
    ADULTS,
    /** Support and service for persons with certain functional impairments (LSS). */
    LSS,
    /** Older people. */
    OLDER
}
