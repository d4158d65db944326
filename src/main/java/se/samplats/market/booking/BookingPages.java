package se.samplats.market.booking;

import static se.samplats.platform.party.Right.READ_PLACEMENTS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FileAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The confirmation of a booking for either side, and its calendar file. */
@Path("/placements/{id}")
@Authenticated
@Needs(READ_PLACEMENTS)
class BookingPages {

    private final BookingReading reading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    BookingPages(BookingReading reading, CurrentLayout layout, CurrentActor actor) {
        this.reading = reading;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    @Path("/confirmation")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance confirmation(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(new BookingPage(around, reading.one(actor.get(), id, around.language())));
    }

    @GET
    @Path("/confirmation.ics")
    @Produces("text/calendar")
    public RestResponse<String> calendar(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return FileAnswer.of(
                "samplats.ics",
                StayCalendar.MEDIA_TYPE,
                reading.calendar(actor.get(), id, around.language(), around.texts(BookingTexts.class)));
    }
}
