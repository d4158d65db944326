package se.samplats.record.retention;

import static se.samplats.platform.party.Right.HOLD_RECORDS;
import static se.samplats.platform.party.Right.READ_RETENTION;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/retention")
@Authenticated
@Needs(READ_RETENTION)
class RetentionResource {

    private final Erasing erasing;
    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final IdempotentAnswers idempotentAnswers;

    RetentionResource(
            Erasing erasing, CurrentActor actor, CurrentLanguage language, IdempotentAnswers idempotentAnswers) {
        this.erasing = erasing;
        this.actor = actor;
        this.language = language;
        this.idempotentAnswers = idempotentAnswers;
    }

    /** @param content JSON by RFC 8785; the hash is its SHA-256, and stands in the journal */
    record CertificateView(UUID id, LocalDate day, String content, String hash, Instant madeAt) {}

    /** @param liftedAt null while it holds */
    record HoldView(
            UUID id,
            Hold.Thing thing,
            String reference,
            String ground,
            String placedBy,
            Instant placedAt,
            @Nullable Instant liftedAt) {

        static HoldView of(Hold hold) {
            return new HoldView(
                    hold.id(),
                    hold.thing(),
                    hold.reference(),
                    hold.ground(),
                    hold.placedBy(),
                    hold.placedAt(),
                    hold.liftedAt());
        }
    }

    /**
     * @param reference of a request or a placement
     * @param ground the registry's number of the matter
     */
    record NewHold(
            @NotBlank @Size(max = 40) String reference,
            @NotBlank @Size(max = 60) String ground) {}

    @GET
    @Path("/rules")
    @Operation(summary = "What is erased when, and how many rows would be on a day: a dry run")
    public Page<RetentionRuleView> rules(
            @Parameter(description = "Today by default") @QueryParam("day") @Nullable LocalDate day) {
        return Page.whole(erasing.due(actor.get(), day).entrySet().stream()
                .map(one -> RetentionRuleView.of(one.getKey(), one.getValue(), language.get()))
                .toList());
    }

    @GET
    @Path("/certificates")
    @Operation(summary = "What was erased, the latest first")
    public Page<CertificateView> certificates() {
        return Page.whole(erasing.certificates(actor.get()).stream()
                .map(one -> new CertificateView(one.id(), one.day(), one.content(), one.hash(), one.madeAt()))
                .toList());
    }

    @GET
    @Path("/holds")
    @Operation(summary = "What must not be erased for the time being, and what once must not")
    public Page<HoldView> holds() {
        return Page.whole(erasing.holds(actor.get()).stream().map(HoldView::of).toList());
    }

    @POST
    @Needs(HOLD_RECORDS)
    @Path("/holds")
    @ResponseStatus(201)
    @Operation(summary = "Keep a request or a placement, and what belongs to it, from being erased")
    public HoldView hold(@NotNull @Valid NewHold body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        return idempotentAnswers.answer(
                me,
                key,
                List.of("/retention/holds", body),
                HoldView.class,
                () -> HoldView.of(erasing.hold(me, body.reference(), body.ground())));
    }

    @POST
    @Needs(HOLD_RECORDS)
    @Path("/holds/{id}/lift")
    @ResponseStatus(204)
    @Operation(summary = "From now on it is erased in its time")
    public void lift(@PathParam("id") UUID id) {
        erasing.lift(actor.get(), id);
    }
}
