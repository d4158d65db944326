package se.samplats.record.retention;

import static se.samplats.platform.party.Right.HOLD_RECORDS;
import static se.samplats.platform.party.Right.READ_RETENTION;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

/** What is erased when, what was, and what must not be. */
@Path("/retention")
@Authenticated
@Needs(READ_RETENTION)
@Produces(MediaType.TEXT_HTML)
class RetentionPages {

    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_GROUND = 60;

    private final Erasing erasing;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    RetentionPages(Erasing erasing, CurrentLayout layout, CurrentActor actor) {
        this.erasing = erasing;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance look() {
        Layout around = layout.get();
        return page(around, "", "", null);
    }

    @POST
    @Needs(HOLD_RECORDS)
    @Path("/holds")
    public Response hold(@RestForm @Nullable String reference, @RestForm @Nullable String ground) {
        Layout around = layout.get();
        String named = reference == null ? "" : reference;
        String why = ground == null ? "" : ground;
        Typed typed = new Typed(Map.of("reference", List.of(named), "ground", List.of(why)));
        try {
            String of = typed.needed("reference", LONGEST_REFERENCE);
            String by = typed.needed("ground", LONGEST_GROUND);
            typed.mustBeClean();
            erasing.hold(actor.get(), of, by);
            return Redirect.to("/retention", "held");
        } catch (Invalid wrong) {
            return again(around, named, why, wrong.fields().get(0).message().in(around.language()));
        } catch (Refusal refused) {
            return again(around, named, why, refused.detail().in(around.language()));
        }
    }

    @POST
    @Needs(HOLD_RECORDS)
    @Path("/holds/{id}/lift")
    public Response lift(@PathParam("id") UUID id) {
        erasing.lift(actor.get(), id);
        return Redirect.to("/retention", "lifted");
    }

    private Response again(Layout around, String reference, String ground, String fault) {
        return Response.status(422)
                .entity(page(around, reference, ground, fault))
                .build();
    }

    private TemplateInstance page(Layout around, String reference, String ground, @Nullable String fault) {
        return around.show(new RetentionPage(
                around,
                actor.get().may(Right.HOLD_RECORDS),
                erasing.due(actor.get(), null).entrySet().stream()
                        .map(one -> RuleView.of(one.getKey(), one.getValue(), around.language()))
                        .toList(),
                erasing.holds(actor.get()),
                erasing.certificates(actor.get()),
                reference,
                ground,
                fault));
    }
}
