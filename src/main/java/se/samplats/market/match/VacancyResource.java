package se.samplats.market.match;

import static se.samplats.platform.party.Right.SEARCH;

import io.micrometer.core.annotation.Timed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.samplats.market.request.Need;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/vacancies")
@Authenticated
@Needs(SEARCH)
class VacancyResource {

    private final Matching matching;
    private final Municipalities municipalities;
    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final Today today;

    VacancyResource(
            Matching matching,
            Municipalities municipalities,
            CurrentActor actor,
            CurrentLanguage language,
            Today today) {
        this.matching = matching;
        this.municipalities = municipalities;
        this.actor = actor;
        this.language = language;
        this.today = today;
    }

    @Timed(value = "samplats.search", description = "How long a search for a place takes")
    @GET
    @Operation(summary = "Free places that fit, best first, each with every finding")
    public Page<MatchView.Candidate> search(@BeanParam VacancyQuery query, @BeanParam Paging paging) {
        Actor me = actor.get();
        me.must(Right.SEARCH);
        Need need = query.need(today.date());
        List<String> named = query.municipalities();
        named.forEach(code -> municipalities.named(code, "municipality"));
        Collection<String> within = named.isEmpty() ? matching.reach(me.own()) : named;
        List<Match> found = matching.search(me.own(), need, within);
        Language spoken = language.get();
        return Page.slice(found, paging, match -> MatchView.candidate(match, need, null, spoken));
    }
}
