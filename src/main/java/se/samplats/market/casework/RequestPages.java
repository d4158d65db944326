package se.samplats.market.casework;

import static se.samplats.platform.party.Right.CHANGE_REQUESTS;
import static se.samplats.platform.party.Right.READ_REQUESTS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samplats.market.link.Linking;
import se.samplats.market.request.Protecting;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.Requesting;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The pages of the municipality's queue, and of each request in it. */
@Path("/requests")
@Authenticated
@Needs(READ_REQUESTS)
@Produces(MediaType.TEXT_HTML)
class RequestPages {

    private static final String WITHDRAWAL = "withdrawal";
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_REFERENCE = 60;

    /** None of the homes that were asked goes on knowing. */
    private static final UUID NO_OFFER = new UUID(0, 0);

    private final RequestsPageReading requestsPageReading;
    private final RequestPageReading requestPageReading;
    private final Requesting requesting;
    private final Linking linking;
    private final Protecting protecting;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    RequestPages(
            RequestsPageReading requestsPageReading,
            RequestPageReading requestPageReading,
            Requesting requesting,
            Linking linking,
            Protecting protecting,
            CurrentLayout layout,
            CurrentActor actor) {
        this.requestsPageReading = requestsPageReading;
        this.requestPageReading = requestPageReading;
        this.requesting = requesting;
        this.linking = linking;
        this.protecting = protecting;
        this.layout = layout;
        this.actor = actor;
    }

    /** @param status a status, {@code all}, or nothing for those that are open */
    @GET
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        Layout around = layout.get();
        RequestStatus chosen = RequestStatus.OPEN;
        if (status != null && !status.isBlank()) {
            Typed typed = new Typed(Map.of("status", List.of(status)));
            chosen = status.equals("all") ? null : typed.one("status", RequestStatus.class);
            typed.mustBeRight();
        }
        return around.show(requestsPageReading.page(around, actor.get(), chosen, "newest".equals(sort), cursor));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(requestPageReading.page(around, actor.get(), id, FilledForm.EMPTY));
    }

    @POST
    @Needs(CHANGE_REQUESTS)
    @Path("/{id}/submit")
    public Response submit(@PathParam("id") UUID id) {
        requesting.submitDraft(actor.get(), id);
        return Redirect.to("/requests/" + id, "sent");
    }

    @POST
    @Needs(CHANGE_REQUESTS)
    @Path("/{id}/withdraw")
    public Response withdraw(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = form.typed(WITHDRAWAL);
        return FormAnswer.of(
                around,
                typed,
                WITHDRAWAL,
                () -> {
                    String why = typed.needed("reason", LONGEST_REASON);
                    typed.mustBeRight();
                    requesting.withdraw(me, id, why);
                    return Redirect.to("/requests/" + id, "withdrawn");
                },
                filled -> requestPageReading.page(around, me, id, filled));
    }

    @POST
    @Needs(CHANGE_REQUESTS)
    @Path("/{id}/links")
    public Response propose(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return answered(id, form, "bond", "link-proposed", (me, typed) -> {
            String reference = typed.needed("linkedTo", LONGEST_REFERENCE);
            String together = typed.needed("together", LONGEST_REFERENCE);
            typed.mustBeRight();
            linking.propose(me, id, reference, together.equals("true"));
        });
    }

    @POST
    @Needs(CHANGE_REQUESTS)
    @Path("/{id}/protection")
    public Response protect(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return answered(id, form, "protection", "protected", (me, typed) -> {
            String kept = typed.atMost("keepOffer", LONGEST_REFERENCE);
            typed.mustBeRight();
            protecting.begin(me, id, kept.isEmpty() ? null : offer(kept));
        });
    }

    @POST
    @Needs(CHANGE_REQUESTS)
    @Path("/{id}/protection/end")
    public Response endProtection(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return answered(id, form, "protection", "unprotected", (me, typed) -> protecting.end(me, id));
    }

    private static UUID offer(String kept) {
        try {
            return UUID.fromString(kept);
        } catch (IllegalArgumentException garbled) {
            return NO_OFFER;
        }
    }

    private Response answered(UUID id, SubmittedForm form, String about, String done, BiConsumer<Actor, Typed> act) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = form.typed(about);
        return FormAnswer.of(
                around,
                typed,
                about,
                () -> {
                    act.accept(me, typed);
                    return Redirect.to("/requests/" + id, done);
                },
                filled -> requestPageReading.page(around, me, id, filled));
    }
}
