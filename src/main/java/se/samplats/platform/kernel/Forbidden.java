package se.samplats.platform.kernel;

/** The actor has no role that may do this. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Forbidden(String operation) {
        super(operation, null, false, false);
    }
}
