package se.samplats.county.agreement;

import static se.samplats.platform.party.Right.CHANGE_AGREEMENTS;
import static se.samplats.platform.party.Right.READ_AGREEMENTS;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The pages of the agreements, which everyone may read. */
@Path("/agreements")
@Authenticated
@Needs(CHANGE_AGREEMENTS)
@Produces(MediaType.TEXT_HTML)
class AgreementPages {

    private final AgreementPageReading showing;
    private final VersionPageReading versionPageReading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    AgreementPages(
            AgreementPageReading showing,
            VersionPageReading versionPageReading,
            CurrentLayout layout,
            CurrentActor actor) {
        this.showing = showing;
        this.versionPageReading = versionPageReading;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    @Needs(READ_AGREEMENTS)
    public TemplateInstance all() {
        Layout around = layout.get();
        return around.show(showing.all(around, actor.get()));
    }

    /** @param host the code of the host municipality, chosen first: its county's municipalities may be parties */
    @GET
    @Path("/new")
    public TemplateInstance begin(@QueryParam("host") @Nullable String host) {
        Layout around = layout.get();
        return around.show(versionPageReading.begun(around, actor.get(), host == null ? "" : host, null));
    }

    @POST
    @Path("/new")
    public Response agree(@Context SubmittedForm form) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = VersionInputs.typed(form.values());
        return FormAnswer.of(
                around,
                typed,
                () -> Redirect.to("/agreements/" + versionPageReading.agree(me, typed), "renewed"),
                filled -> versionPageReading.begun(around, me, filled.text("host"), filled));
    }

    @GET
    @Needs(READ_AGREEMENTS)
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(showing.one(around, actor.get(), id));
    }

    @GET
    @Path("/{id}/versions/new")
    public TemplateInstance version(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(versionPageReading.page(around, actor.get(), id, null));
    }

    @POST
    @Path("/{id}/versions/new")
    public Response renew(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = VersionInputs.typed(form.values());
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    versionPageReading.renew(me, id, typed);
                    return Redirect.to("/agreements/" + id, "renewed");
                },
                filled -> versionPageReading.page(around, me, id, filled));
    }
}
