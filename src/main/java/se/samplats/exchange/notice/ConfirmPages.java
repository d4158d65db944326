package se.samplats.exchange.notice;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;

/** Where the mail's link leads: a button, since programs that read mail open every link. */
@Path("/confirm/{secret}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ConfirmPages {

    private final Confirming confirming;
    private final CurrentLayout layout;

    ConfirmPages(Confirming confirming, CurrentLayout layout) {
        this.confirming = confirming;
        this.layout = layout;
    }

    @GET
    public TemplateInstance ask(@PathParam("secret") String secret) {
        Layout around = layout.get();
        return around.show(new ConfirmPage(around, secret, false));
    }

    @POST
    public TemplateInstance confirm(@PathParam("secret") String secret) {
        confirming.confirm(secret);
        Layout around = layout.get();
        return around.show(new ConfirmPage(around, secret, true));
    }
}
