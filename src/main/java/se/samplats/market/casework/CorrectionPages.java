package se.samplats.market.casework;

import static se.samplats.platform.party.Right.REPORT_PLACEMENT;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import se.samplats.county.pricing.Level;
import se.samplats.market.placement.Correcting;
import se.samplats.market.placement.Correction;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** A recorded day that was wrong, corrected on the placement's page. */
@Path("/placements/{id}/facts/{factId}/correct")
@Authenticated
@Needs(REPORT_PLACEMENT)
@Produces(MediaType.TEXT_HTML)
class CorrectionPages {

    private static final int LONGEST_REASON = 500;
    private static final BigDecimal MOST = new BigDecimal("99999.9999");

    private final PlacementPageReading reading;
    private final Correcting correcting;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    CorrectionPages(PlacementPageReading reading, Correcting correcting, CurrentLayout layout, CurrentActor actor) {
        this.reading = reading;
        this.correcting = correcting;
        this.layout = layout;
        this.actor = actor;
    }

    @POST
    public Response correct(@PathParam("id") UUID id, @PathParam("factId") long factId, @Context SubmittedForm form) {
        Layout around = layout.get();
        Typed typed = form.typed("correct");
        String about = "correct-" + factId;
        return FormAnswer.of(
                around,
                typed,
                about,
                () -> {
                    correcting.correct(actor.get(), id, factId, correction(typed));
                    return Redirect.to("/placements/" + id, "corrected");
                },
                filled -> reading.one(around, actor.get(), id, filled));
    }

    /** An absence whose end is left empty is open. */
    private static Correction correction(Typed typed) {
        LocalDate on = typed.neededDay("on");
        LocalDate until = typed.day("until");
        Level level = typed.one("level", Level.class);
        BigDecimal quantity = typed.decimal("quantity", MOST.negate(), MOST, MOST.scale());
        boolean takenBack = typed.is("takenBack");
        String reason = typed.needed("reason", LONGEST_REASON);
        typed.mustBeRight();
        return new Correction(on, until, until == null, level, quantity, takenBack, reason);
    }
}
