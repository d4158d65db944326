package se.samplats.steering.effect;

import static se.samplats.platform.party.Right.READ_STATISTICS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The page of the effect. */
@Path("/dashboard/effect")
@Authenticated
@Needs(READ_STATISTICS)
@Produces(MediaType.TEXT_HTML)
class EffectPages {

    private final EffectPageReading effectPageReading;
    private final Forms forms;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    EffectPages(EffectPageReading effectPageReading, Forms forms, CurrentLayout layout, CurrentActor actor) {
        this.effectPageReading = effectPageReading;
        this.forms = forms;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance effect(@QueryParam("form") @Nullable String form) {
        Layout around = layout.get();
        return around.show(effectPageReading.page(
                around,
                actor.get(),
                form == null || form.isBlank()
                        ? null
                        : forms.named(form.strip(), "form").code()));
    }
}
