package se.samplats.platform.kernel;

/** No role of the actor may do this. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Forbidden(String operation) {
        super(operation, null, false, false);
    }
}
