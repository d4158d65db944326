package se.samplats.platform.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pages that anyone may read. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AboutPages {

    private final CurrentLayout layout;
    private final String contact;

    AboutPages(CurrentLayout layout, @ConfigProperty(name = "samplats.pages.accessibility-contact") String contact) {
        this.layout = layout;
        this.contact = contact;
    }

    @GET
    @Path("about")
    public TemplateInstance about() {
        Layout around = layout.get();
        return around.show(new AboutPage(around));
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        Layout around = layout.get();
        return around.show(new AccessibilityPage(around, contact));
    }
}
