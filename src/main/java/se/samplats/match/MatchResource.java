package se.samplats.match;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.samplats.home.Home;
import se.samplats.http.CurrentLanguage;
import se.samplats.party.Actor;
import se.samplats.party.CurrentActor;
import se.samplats.pricing.Level;
import se.samplats.pricing.Quote;
import se.samplats.pricing.Quoting;
import se.samplats.request.Need;
import se.samplats.request.PurchaseRequest;
import se.samplats.request.Requests;

@Path("/api/v1/requests/{id}/matches")
@Authenticated
class MatchResource {

    private final Requests requests;
    private final Matching matching;
    private final Quoting quoting;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    MatchResource(Requests requests, Matching matching, Quoting quoting, CurrentActor actor, CurrentLanguage language) {
        this.requests = requests;
        this.matching = matching;
        this.quoting = quoting;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Operation(
            summary = "Every home of the county: the places that fit with their quotes, and why the others do not fit")
    public MatchView.RequestMatches matches(@PathParam("id") UUID id) {
        Actor me = actor.get();
        me.must(se.samplats.party.Operation.READ_REQUESTS);
        PurchaseRequest request = requests.visible(me, id);
        Need need = request.need();
        Matches matches = matching.matches(request);
        return MatchView.of(matches, need, quotes(request, matches), language.get());
    }

    private Map<UUID, Quote> quotes(PurchaseRequest request, Matches matches) {
        Collection<Home> homes = matches.candidates().stream()
                .map(match -> match.option().home())
                .collect(Collectors.toMap(Home::id, home -> home, (one, same) -> one))
                .values();
        return quoting.quotes(request.municipality(), homes, request.need().period(), Level.BASE);
    }
}
