package se.samplats.platform.kernel;

/** From how many persons on a figure may be shown to others: of fewer they could tell who is meant (OSL 26:1). */
public final class FewPersons {

    public static final int FEWEST = 5;

    private FewPersons() {}

    /** Whether one of so many protected identities has five others beside it, and may so be counted in a total. */
    public static boolean hides(int persons) {
        return persons > FEWEST;
    }
}
