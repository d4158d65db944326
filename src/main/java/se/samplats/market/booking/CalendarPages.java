package se.samplats.market.booking;

import static se.samplats.platform.party.Right.FOLLOW_CALENDAR;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** Where one opens and closes the secret addresses of calendars. */
@Path("/calendars")
@Authenticated
@Needs(FOLLOW_CALENDAR)
class CalendarPages {

    private final CalendarOpening opening;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    CalendarPages(CalendarOpening opening, CurrentLayout layout, CurrentActor actor) {
        this.opening = opening;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show() {
        return page(layout.get(), null);
    }

    /** Shown at once: an address that is only shown once cannot stand behind a redirect. */
    @POST
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance open(@Context SubmittedForm form) {
        URI opened = opening.open(actor.get(), home(form));
        return page(layout.get(), opened);
    }

    @POST
    @Path("/close")
    @Produces(MediaType.TEXT_HTML)
    public Response close(@Context SubmittedForm form) {
        opening.close(actor.get(), home(form));
        return Redirect.to("/calendars", "closed");
    }

    private TemplateInstance page(Layout around, @Nullable URI opened) {
        String own = around.texts(BookingTexts.class).own();
        return around.show(new CalendarPage(around, opening.choices(actor.get(), own), opened));
    }

    private static @Nullable UUID home(SubmittedForm form) {
        String home = form.carried("home");
        try {
            return home.isEmpty() ? null : UUID.fromString(home);
        } catch (IllegalArgumentException garbled) {
            throw new NotFound("home");
        }
    }
}
