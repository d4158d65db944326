package se.samplats.market.search;

import static se.samplats.platform.party.Right.SEARCH;

import io.micrometer.core.annotation.Timed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.match.MatchView;
import se.samplats.market.match.Search;
import se.samplats.market.match.VacancyQuery;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

/** Finding a place: the list, and up to four homes beside each other. */
@Path("/search")
@Authenticated
@Needs(SEARCH)
@Produces(MediaType.TEXT_HTML)
class SearchPages {

    private static final int MOST_COMPARED = 4;
    private static final long HIGHEST_KRONOR = 100_000;

    private final SearchPageReading searchPageReading;
    private final CurrentLayout layout;
    private final CurrentActor actor;
    private final Today today;

    SearchPages(SearchPageReading searchPageReading, CurrentLayout layout, CurrentActor actor, Today today) {
        this.searchPageReading = searchPageReading;
        this.layout = layout;
        this.actor = actor;
        this.today = today;
    }

    @Timed(value = "samplats.search", description = "How long a search for a place takes")
    @GET
    public TemplateInstance search(
            @BeanParam VacancyQuery query,
            @QueryParam("form") @Nullable String form,
            @QueryParam("maxPrice") @Nullable Long maxPrice,
            @Context UriInfo address) {
        Layout around = layout.get();
        Actor me = actor.get();
        me.must(Right.SEARCH);
        if (form == null || form.isBlank()) {
            return around.show(searchPageReading.nothingYet(around, me));
        }
        Search search = affordable(query.search(today.date()), maxPrice);
        String carried = address.getRequestUri().getRawQuery();
        return around.show(searchPageReading.page(around, me, search, carried));
    }

    @GET
    @Path("/compare")
    public TemplateInstance compare(
            @BeanParam VacancyQuery query,
            @QueryParam("maxPrice") @Nullable Long maxPrice,
            @QueryParam("compare") @Nullable List<UUID> places,
            @Context UriInfo address) {
        Layout around = layout.get();
        Search search = affordable(query.search(today.date()), maxPrice);
        List<UUID> chosen = places == null ? List.of() : places;
        if (chosen.isEmpty() || chosen.size() > MOST_COMPARED) {
            throw Invalid.field("compare", "number-out-of-range", 1, Integer.toString(MOST_COMPARED));
        }
        List<MatchView.Candidate> compared = searchPageReading.candidates(actor.get(), search, around).stream()
                .filter(candidate -> chosen.contains(candidate.place().id()))
                .toList();
        return around.show(searchPageReading.comparison(around, actor.get(), search.need(), compared, address));
    }

    /** People type kronor; the search takes öre. */
    private static Search affordable(Search search, @Nullable Long maxPrice) {
        if (maxPrice == null) {
            return search;
        }
        if (maxPrice < 1 || maxPrice > HIGHEST_KRONOR) {
            throw Invalid.field("maxPrice", "number-out-of-range", 1, Long.toString(HIGHEST_KRONOR));
        }
        return search.atMost(Money.kronor(maxPrice));
    }
}
