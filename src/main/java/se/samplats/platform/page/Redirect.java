package se.samplats.platform.page;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** After a form: to a page that can be loaded again without sending the form again. */
public final class Redirect {

    private Redirect() {}

    /** @param path of this site: with whatever a reader could have written into it, to another site it does not lead */
    public static Response to(String path) {
        boolean own = path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0;
        return Response.seeOther(URI.create(own ? path : "/")).build();
    }

    /** The same, where the page says in words what was done. */
    public static Response to(String path, String done) {
        return to(path + (path.indexOf('?') < 0 ? "?" : "&") + "done=" + done);
    }
}
