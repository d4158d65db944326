package se.samplats.market.match;

import static se.samplats.platform.party.Right.SEARCH;

import io.micrometer.core.annotation.Timed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param next the cursor of the following page, or null when there is none
     * @param order the order of the items
     */
    record Vacancies(
            List<MatchView.Candidate> items, @Nullable String next, MatchView.Order order) {}

    @Timed(value = "samplats.search", description = "How long a search for a place takes")
    @GET
    @Operation(summary = "Free places that fit, in the order asked for, each with every finding")
    public Vacancies search(@BeanParam VacancyQuery query, @BeanParam Paging paging) {
        Actor me = actor.get();
        me.must(Right.SEARCH);
        Search search = query.search(today.date());
        search.within().forEach(code -> municipalities.named(code, "municipality"));
        List<Match> found = matching.search(me.own(), search);
        Language spoken = language.get();
        Page<MatchView.Candidate> page = Page.slice(found, paging, match -> MatchView.candidate(match, null, spoken));
        return new Vacancies(page.items(), page.next(), MatchView.Order.of(search.sort(), spoken));
    }
}
