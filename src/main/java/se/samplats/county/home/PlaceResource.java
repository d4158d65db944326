package se.samplats.county.home;

import static se.samplats.platform.party.Right.CHANGE_HOME;
import static se.samplats.platform.party.Right.READ_REGISTER;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/homes/{home}/places")
@Authenticated
@Needs(READ_REGISTER)
class PlaceResource {

    private final Homes homes;
    private final Places places;
    private final Vacancies vacancies;
    private final Hosting hosting;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;
    private final Today today;

    PlaceResource(
            Homes homes,
            Places places,
            Vacancies vacancies,
            Hosting hosting,
            CurrentActor actor,
            IdempotentAnswers idempotentAnswers,
            Today today) {
        this.homes = homes;
        this.places = places;
        this.vacancies = vacancies;
        this.hosting = hosting;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
        this.today = today;
    }

    record NewPlace(
            @Nullable @Size(min = 1, max = 60) String externalId,
            @NotBlank @Size(max = 60) String label,
            @Nullable Boolean wheelchair,
            @Nullable @Size(max = 60) String room) {}

    /** @param freeFrom the first day, today or later, on which nothing takes the place; null when it is taken for good */
    record PlaceView(
            UUID id,
            UUID homeId,
            String externalId,
            String label,
            boolean wheelchair,
            @Nullable String room,
            @Nullable LocalDate freeFrom) {

        static PlaceView of(Place place, Map<UUID, LocalDate> freeDays) {
            return new PlaceView(
                    place.id(),
                    place.homeId(),
                    place.externalId(),
                    place.label(),
                    place.wheelchair(),
                    place.room(),
                    freeDays.get(place.id()));
        }
    }

    @GET
    @Operation(summary = "A home's places and when each is free next")
    public Page<PlaceView> list(@PathParam("home") UUID home) {
        Map<UUID, LocalDate> freeDays = vacancies.nextFreeDays(homes.get(home).id(), today.date());
        return Page.whole(places.ofHome(home).stream()
                .map(place -> PlaceView.of(place, freeDays))
                .toList());
    }

    @POST
    @Needs(CHANGE_HOME)
    @ResponseStatus(201)
    @Operation(summary = "Add a place, within what the home has notified to IVO (SoL 26:2)")
    public RestResponse<PlaceView> add(
            @PathParam("home") UUID home,
            @NotNull @Valid NewPlace body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        PlaceView made = idempotentAnswers.answer(me, key, List.of("/places", home, body), PlaceView.class, () -> {
            Place place = hosting.addPlace(
                    me,
                    home,
                    body.externalId(),
                    body.label().strip(),
                    Boolean.TRUE.equals(body.wheelchair()),
                    body.room());
            return PlaceView.of(place, Map.of(place.id(), today.date()));
        });
        return RestResponse.status(RestResponse.Status.CREATED, made);
    }
}
