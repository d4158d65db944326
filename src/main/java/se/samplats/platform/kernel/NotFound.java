package se.samplats.platform.kernel;

/** There is no such thing, or none that the actor may know of: nobody can tell which. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super(what, null, false, false);
    }
}
