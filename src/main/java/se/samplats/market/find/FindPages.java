package se.samplats.market.find;

import static se.samplats.platform.party.Right.READ_REGISTER;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The one search box of all pages. */
@Path("/find")
@Authenticated
@Needs(READ_REGISTER)
@Produces(MediaType.TEXT_HTML)
class FindPages {

    private static final int LONGEST = 60;

    private final FindReading findReading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    FindPages(FindReading findReading, CurrentLayout layout, CurrentActor actor) {
        this.findReading = findReading;
        this.layout = layout;
        this.actor = actor;
    }

    /** Where only one thing is meant, it is shown at once. */
    @GET
    public Response find(@QueryParam("q") @Nullable String words) {
        Layout around = layout.get();
        String typed = words == null ? "" : words.substring(0, Math.min(words.length(), LONGEST));
        List<FindPage.Hit> hits = findReading.find(actor.get(), typed);
        return hits.size() == 1
                ? Redirect.to(hits.get(0).path())
                : Response.ok(around.show(new FindPage(around, typed, hits)).render())
                        .build();
    }
}
