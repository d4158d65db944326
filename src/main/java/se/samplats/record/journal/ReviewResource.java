package se.samplats.record.journal;

import static se.samplats.platform.party.Right.READ_JOURNAL;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.samplats.platform.http.Page;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/journal/reviews")
@Authenticated
@Needs(READ_JOURNAL)
class ReviewResource {

    private final Reviewing reviewing;
    private final CurrentActor actor;

    ReviewResource(Reviewing reviewing, CurrentActor actor) {
        this.reviewing = reviewing;
        this.actor = actor;
    }

    /**
     * @param person the user name
     * @param until the number up to which it was looked through
     */
    record Review(
            @NotBlank @Size(max = 200) String person,
            @NotNull @Positive Long until) {}

    @GET
    @Operation(summary = "Who has seen requests with a protected identity since the last review, the unusual first")
    public Page<ProtectedReadView> waiting() {
        return Page.whole(reviewing.waiting(actor.get()));
    }

    @POST
    @ResponseStatus(204)
    @Operation(summary = "Note that a person's looks were reviewed; the note is an entry of the journal")
    public void review(@NotNull @Valid Review body) {
        reviewing.review(actor.get(), body.person(), body.until());
    }
}
