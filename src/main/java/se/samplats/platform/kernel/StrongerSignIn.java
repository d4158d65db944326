package se.samplats.platform.kernel;

/** The actor has a role that may do this, and has signed in too weakly to use it. */
public final class StrongerSignIn extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StrongerSignIn(String operation) {
        super(operation, null, false, false);
    }
}
