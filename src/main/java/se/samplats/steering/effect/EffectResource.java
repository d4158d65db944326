package se.samplats.steering.effect;

import static se.samplats.platform.party.Right.READ_STATISTICS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/statistics/effect")
@Authenticated
@Needs(READ_STATISTICS)
class EffectResource {

    private final EffectReading effectReading;
    private final Forms forms;
    private final CurrentActor actor;

    EffectResource(EffectReading effectReading, Forms forms, CurrentActor actor) {
        this.effectReading = effectReading;
        this.forms = forms;
        this.actor = actor;
    }

    @GET
    @Operation(
            summary = "How much more the private share changed where the cooperation had begun than where it had not",
            description = "Difference in differences, in share points, with an interval by permutation of"
                    + " municipalities and forms; as of the last quarter that is over")
    public EffectMeasure effect(
            @QueryParam("form") @Parameter(description = "Code of a housing form; all by default") @Nullable
                    String form) {
        return effectReading.effect(
                actor.get(),
                form == null || form.isBlank()
                        ? null
                        : forms.named(form.strip(), "form").code());
    }
}
