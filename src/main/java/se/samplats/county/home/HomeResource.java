package se.samplats.county.home;

import static se.samplats.platform.party.Right.CHANGE_HOME;
import static se.samplats.platform.party.Right.CONFIRM_VACANCIES;
import static se.samplats.platform.party.Right.READ_REGISTER;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Needs;

@Path("/api/v1/homes")
@Authenticated
@Needs(CHANGE_HOME)
class HomeResource {

    private final Homes homes;
    private final Hosting hosting;
    private final Forms forms;
    private final Municipalities municipalities;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;
    private final Today today;

    HomeResource(
            Homes homes,
            Hosting hosting,
            Forms forms,
            Municipalities municipalities,
            CurrentActor actor,
            IdempotentAnswers idempotentAnswers,
            Today today) {
        this.homes = homes;
        this.hosting = hosting;
        this.forms = forms;
        this.municipalities = municipalities;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
        this.today = today;
    }

    record Confirmed(Instant confirmedAt) {}

    @GET
    @Needs(READ_REGISTER)
    @Operation(summary = "The county's homes, by municipality and form where asked")
    public Page<HomeView> list(
            @QueryParam("municipality") @Nullable String municipality,
            @QueryParam("form") @Nullable String form,
            @BeanParam Paging paging) {
        List<Home> found = homes.page(municipality, form, paging.afterId(), paging.size() + 1);
        return Page.of(found, paging, Home::id, this::view);
    }

    @GET
    @Needs(READ_REGISTER)
    @Path("/{id}")
    @Operation(summary = "One home, with its entity tag")
    public RestResponse<HomeView> get(@PathParam("id") UUID id) {
        return tagged(homes.get(id));
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Open a home in one's own municipality")
    public RestResponse<HomeView> open(
            @NotNull @Valid NewHome body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        HomeView made = idempotentAnswers.answer(me, key, List.of("/homes", body), HomeView.class, () -> {
            String of = body.municipality() == null ? me.own() : body.municipality();
            municipalities.named(of, "municipality");
            return view(hosting.open(me, body.externalId(), of, body.form(), body.facts()));
        });
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/api/v1/homes/" + made.id()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Change what a home says of itself")
    public RestResponse<HomeView> change(
            @PathParam("id") UUID id,
            @NotNull @Valid HomeChange body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(hosting.describe(actor.get(), id, body, Versions.read(ifMatch)));
    }

    @POST
    @Needs(CONFIRM_VACANCIES)
    @Path("/{id}/confirmation")
    @ResponseStatus(200)
    @Operation(summary = "Confirm that the vacancies are true as they are shown: nothing has changed")
    public Confirmed confirm(@PathParam("id") UUID id) {
        Instant at = hosting.confirm(actor.get(), id).confirmedAt();
        return new Confirmed(Objects.requireNonNull(at));
    }

    private RestResponse<HomeView> tagged(Home home) {
        return Versions.tagged(view(home), home.version());
    }

    private HomeView view(Home home) {
        return HomeView.of(home, forms.named(home.form(), "form"), today.date());
    }
}
