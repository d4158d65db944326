package se.samplats.county.agreement;

import static se.samplats.platform.party.Right.CHANGE_AGREEMENTS;
import static se.samplats.platform.party.Right.READ_AGREEMENTS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.page.Again;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The agreements: everyone may read what is agreed. */
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
        return around.show(versionPageReading.page(around, actor.get(), id, null, List.of(), null));
    }

    @POST
    @Path("/{id}/versions/new")
    public Response renew(@PathParam("id") UUID id, @BeanParam VersionFields fields) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = new Typed(fields.told());
        try {
            versionPageReading.renew(me, id, typed);
            return Redirect.to("/agreements/" + id, "renewed");
        } catch (Invalid wrong) {
            return Again.with(around.show(
                    versionPageReading.page(around, me, id, new Typed(fields.told()), wrong.fields(), null)));
        } catch (Refusal refused) {
            String fault = refused.detail().in(around.language());
            return Again.with(
                    around.show(versionPageReading.page(around, me, id, new Typed(fields.told()), List.of(), fault)));
        }
    }
}
