package se.samplats.county.agreement;

/** The coded reasons of a refusal, as far as an agreement can let one of them stand beside its promise. */
public enum AgreedRefusal {
    TARGET_GROUP,
    RISK,
    GROUP_COMPOSITION,
    STAFFING,
    NO_VACANCY,
    CLOSED,
    OTHER
}
