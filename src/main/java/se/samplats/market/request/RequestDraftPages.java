package se.samplats.market.request;

import static se.samplats.platform.party.Right.CHANGE_REQUESTS;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** A new request: one question at a time, saved as it is answered, checked as a whole, then sent. */
@Path("/requests/new")
@Authenticated
@Needs(CHANGE_REQUESTS)
@Produces(MediaType.TEXT_HTML)
class RequestDraftPages {

    /** What the search calls by other names. */
    private static final Map<String, String> OF_SEARCH =
            Map.of("start", "wantedStart", "days", "expectedDays", "maxKm", "maxDistanceKm", "maxPrice", "maxDayPrice");

    private static final String CHECK = "check";

    private final Drafting drafting;
    private final RequestDraftPageReading requestDraftPageReading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    RequestDraftPages(
            Drafting drafting,
            RequestDraftPageReading requestDraftPageReading,
            CurrentLayout layout,
            CurrentActor actor) {
        this.drafting = drafting;
        this.requestDraftPageReading = requestDraftPageReading;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance first(@Context UriInfo address) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        address.getQueryParameters().forEach((name, values) -> {
            String field = OF_SEARCH.getOrDefault(name, name);
            if (DraftStep.asking(field).fields().contains(field)) {
                known.put(field, values);
            }
        });
        Layout around = layout.get();
        return around.show(
                requestDraftPageReading.first(around, actor.get(), FilledForm.of(new Typed(RequestDraft.FORM, known))));
    }

    @POST
    public Response begin(@Context SubmittedForm form) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = form.typed(RequestDraft.FORM);
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    typed.mustHave("form", typed.text("form").isEmpty() ? null : typed);
                    typed.mustBeRight();
                    return answered(around, me, drafting.begin(me, form.values()), DraftStep.FORM, false);
                },
                filled -> requestDraftPageReading.first(around, me, filled));
    }

    @GET
    @Path("/{id}/{step}")
    public Response show(
            @PathParam("id") UUID id, @PathParam("step") String path, @QueryParam("then") @Nullable String then) {
        Actor me = actor.get();
        Layout around = layout.get();
        RequestDraft draft = drafting.one(me, id);
        if (draft.requestId() != null) {
            return Redirect.to("/requests/" + draft.requestId());
        }
        TemplateInstance page = path.equals(CHECK)
                ? requestDraftPageReading.check(around, me, draft, drafting.faults(draft))
                : requestDraftPageReading.step(
                        around, me, draft, step(path), CHECK.equals(then), FilledForm.of(draft.answers()));
        return Response.ok(around.show(page)).build();
    }

    @POST
    @Path("/{id}/{step}")
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("step") String path,
            @QueryParam("then") @Nullable String then,
            @Context SubmittedForm form) {
        Actor me = actor.get();
        Layout around = layout.get();
        DraftStep step = step(path);
        boolean change = CHECK.equals(then);
        return FormAnswer.of(
                around,
                form.typed(RequestDraft.FORM),
                () -> answered(around, me, drafting.answer(me, id, step, form.values()), step, change),
                filled -> requestDraftPageReading.step(around, me, drafting.one(me, id), step, change, filled));
    }

    /** A field was changed: what is typed so far is saved, and the answer is a line that says so. */
    @POST
    @Path("/{id}/{step}/saved")
    public String save(@PathParam("id") UUID id, @PathParam("step") String path, @Context SubmittedForm form) {
        Layout around = layout.get();
        DraftTexts texts = around.texts(DraftTexts.class);
        try {
            RequestDraft draft = drafting.answer(actor.get(), id, step(path), form.values());
            return texts.saved(around.write().time(draft.updatedAt()));
        } catch (Invalid unclean) {
            FilledForm wrong = RequestDraftPageReading.wrong(around, form.typed(RequestDraft.FORM), unclean.fields());
            return texts.notSaved() + " "
                    + wrong.faults().stream().map(FilledForm.Fault::words).collect(Collectors.joining(" "));
        }
    }

    @POST
    @Path("/{id}/send")
    public Response send(@PathParam("id") UUID id) {
        Actor me = actor.get();
        Layout around = layout.get();
        try {
            return Redirect.to("/requests/" + drafting.send(me, id), "sent");
        } catch (Invalid unfinished) {
            return FormAnswer.again(
                    around, requestDraftPageReading.check(around, me, drafting.one(me, id), unfinished.fields()));
        }
    }

    @POST
    @Path("/{id}/discard")
    public Response discard(@PathParam("id") UUID id) {
        try {
            drafting.discard(actor.get(), id);
        } catch (NotFound gone) {
            // thrown away already, by a click before this one
        }
        return Redirect.to("/requests", "discarded");
    }

    /** On to the next question, or the same again where something is missing. */
    private Response answered(Layout around, Actor me, RequestDraft draft, DraftStep step, boolean change) {
        if (draft.requestId() != null) {
            return Redirect.to("/requests/" + draft.requestId());
        }
        List<Invalid.Field> faults = drafting.faults(draft, step);
        if (!faults.isEmpty()) {
            FilledForm wrong = RequestDraftPageReading.wrong(around, draft.answers(), faults);
            return FormAnswer.again(around, requestDraftPageReading.step(around, me, draft, step, change, wrong));
        }
        String next = change ? CHECK : step.next().map(DraftStep::path).orElse(CHECK);
        return Redirect.to(RequestDraftPageReading.address(draft) + "/" + next);
    }

    private static DraftStep step(String path) {
        return DraftStep.at(path).orElseThrow(() -> new NotFound("step"));
    }
}
