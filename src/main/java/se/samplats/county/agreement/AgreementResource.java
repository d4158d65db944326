package se.samplats.county.agreement;

import static se.samplats.platform.party.Right.CHANGE_AGREEMENTS;
import static se.samplats.platform.party.Right.READ_AGREEMENTS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/agreements")
@Authenticated
@Needs(CHANGE_AGREEMENTS)
class AgreementResource {

    private final AgreementReading reading;
    private final Agreeing agreeing;
    private final Municipalities municipalities;
    private final Forms forms;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;

    AgreementResource(
            AgreementReading reading,
            Agreeing agreeing,
            Municipalities municipalities,
            Forms forms,
            CurrentActor actor,
            IdempotentAnswers idempotentAnswers) {
        this.reading = reading;
        this.agreeing = agreeing;
        this.municipalities = municipalities;
        this.forms = forms;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
    }

    record NewLetter(@NotBlank String municipality) {}

    @GET
    @Needs(READ_AGREEMENTS)
    @Operation(summary = "The agreements with all their versions and letters of intent")
    public Page<AgreementView> list(@BeanParam Paging paging) {
        return Page.of(reading.page(actor.get(), paging), paging, AgreementView::id, view -> view);
    }

    @GET
    @Needs(READ_AGREEMENTS)
    @Path("/{id}")
    @Operation(summary = "One agreement with all its versions and letters of intent")
    public AgreementView get(@PathParam("id") UUID id) {
        return reading.one(actor.get(), id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Make an agreement and its first version")
    public RestResponse<AgreementView> agree(
            @NotNull @Valid NewAgreement body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        me.must(Right.CHANGE_AGREEMENTS);
        AgreementView made =
                idempotentAnswers.answer(me, key, List.of("/agreements", body), AgreementView.class, () -> {
                    municipalities.named(body.host(), "host");
                    VersionFacts first = body.first().facts(municipalities, forms);
                    Agreement agreement = agreeing.agree(me, body.name().strip(), body.area(), body.host(), first);
                    return reading.one(me, agreement.id());
                });
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/api/v1/agreements/" + made.id()))
                .build();
    }

    @POST
    @Path("/{id}/versions")
    @ResponseStatus(201)
    @Operation(summary = "Follow an agreement with a new version; the one before ends where it begins")
    public RestResponse<AgreementView> renew(
            @PathParam("id") UUID id,
            @NotNull @Valid NewVersion body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        me.must(Right.CHANGE_AGREEMENTS);
        AgreementView renewed =
                idempotentAnswers.answer(me, key, List.of("/versions", id, body), AgreementView.class, () -> {
                    agreeing.renew(me, id, body.facts(municipalities, forms));
                    return reading.one(me, id);
                });
        return RestResponse.status(RestResponse.Status.CREATED, renewed);
    }

    @POST
    @Path("/{id}/letters")
    @ResponseStatus(201)
    @Operation(summary = "Send a municipality the letter of intent")
    public RestResponse<AgreementView.LetterView> send(
            @PathParam("id") UUID id,
            @NotNull @Valid NewLetter body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        me.must(Right.CHANGE_AGREEMENTS);
        AgreementView.LetterView sent =
                idempotentAnswers.answer(me, key, List.of("/letters", id, body), AgreementView.LetterView.class, () -> {
                    municipalities.named(body.municipality(), "municipality");
                    return AgreementView.LetterView.of(agreeing.send(me, id, body.municipality()));
                });
        return RestResponse.status(RestResponse.Status.CREATED, sent);
    }
}
