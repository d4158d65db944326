package se.samplats.platform.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A form that could not be done as it was sent: shown again with what was typed, and what is wrong. */
public final class Again {

    private static final int UNPROCESSABLE = 422;

    private Again() {}

    public static Response with(TemplateInstance page) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
