package se.samplats.platform.page;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;

/** After a form: to a page that can be loaded again without sending the form again. */
public final class Redirect {

    private static final URI FRONT = URI.create("/");

    private Redirect() {}

    /** @param path of this site: with whatever a reader could have written into it, to another site it does not lead */
    public static Response to(String path) {
        return Response.seeOther(own(path)).build();
    }

    /** The front page, where what was carried is not a path of this site, or no address at all. */
    private static URI own(String path) {
        boolean own = path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0;
        try {
            return own ? new URI(path) : FRONT;
        } catch (URISyntaxException garbled) {
            return FRONT;
        }
    }

    /** The same, where the page says in words what was done. */
    public static Response to(String path, String done) {
        return to(path + (path.indexOf('?') < 0 ? "?" : "&") + "done=" + done);
    }
}
