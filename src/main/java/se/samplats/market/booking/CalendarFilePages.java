package se.samplats.market.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestResponse;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FileAnswer;

/** What a calendar program reads at a secret address: days, references and homes, nobody's name. */
@Path("/calendar/{secret}.ics")
@PermitAll
@Produces("text/calendar")
class CalendarFilePages {

    private final CalendarOpening opening;
    private final CurrentLayout layout;

    CalendarFilePages(CalendarOpening opening, CurrentLayout layout) {
        this.opening = opening;
        this.layout = layout;
    }

    @GET
    public RestResponse<String> read(@PathParam("secret") String secret) {
        return FileAnswer.of(
                "samplats.ics",
                StayCalendar.MEDIA_TYPE,
                opening.read(secret, layout.get().texts(BookingTexts.class)));
    }
}
