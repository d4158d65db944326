package se.samplats.market.watch;

import static se.samplats.platform.party.Right.WATCH;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.match.Search;
import se.samplats.market.match.VacancyQuery;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** What one waits for: begun from a search or a request, listed, looked at, ended. */
@Path("/watches")
@Authenticated
@Needs(WATCH)
@Produces(MediaType.TEXT_HTML)
class WatchPages {

    private static final long HIGHEST_KRONOR = 100_000;
    private static final int LONGEST_QUERY = 2_000;

    private final Watching watching;
    private final WatchReading reading;
    private final CurrentLayout layout;
    private final CurrentActor actor;
    private final Today today;

    WatchPages(Watching watching, WatchReading reading, CurrentLayout layout, CurrentActor actor, Today today) {
        this.watching = watching;
        this.reading = reading;
        this.layout = layout;
        this.actor = actor;
        this.today = today;
    }

    @GET
    public TemplateInstance own() {
        Layout around = layout.get();
        return around.show(new WatchesPage(around, reading.lines(around, actor.get())));
    }

    /** A search, as its address has it. */
    @POST
    public Response search(
            @BeanParam VacancyQuery query, @QueryParam("maxPrice") @Nullable Long maxPrice, @Context UriInfo address) {
        Search search = query.search(today.date());
        if (maxPrice != null) {
            if (maxPrice < 1 || maxPrice > HIGHEST_KRONOR) {
                throw Invalid.field("maxPrice", "number-out-of-range", 1, Long.toString(HIGHEST_KRONOR));
            }
            search = search.atMost(Money.kronor(maxPrice));
        }
        String written = address.getRequestUri().getRawQuery();
        if (written.length() > LONGEST_QUERY) {
            throw Invalid.field("form", "text-too-long", LONGEST_QUERY);
        }
        new Typed(address.getQueryParameters()).mustBeClean();
        watching.begin(actor.get(), search, written);
        return Redirect.to("/watches", "begun");
    }

    @POST
    @Path("/requests/{request}")
    public Response request(@PathParam("request") UUID request) {
        watching.begin(actor.get(), request);
        return Redirect.to("/watches", "begun");
    }

    /** On to what came to fit, which counts as looked at from now on. */
    @GET
    @Path("/{id}")
    public Response look(@PathParam("id") UUID id) {
        return Redirect.to(watching.see(actor.get(), id));
    }

    @POST
    @Path("/{id}/end")
    public Response end(@PathParam("id") UUID id) {
        watching.end(actor.get(), id);
        return Redirect.to("/watches", "ended");
    }
}
