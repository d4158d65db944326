package se.samplats.steering.savings;

import static se.samplats.platform.party.Right.READ_STATISTICS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import se.samplats.county.form.Forms;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Needs;
import se.samplats.steering.statistics.MeasureQuery;

/** The page of the savings. */
@Path("/dashboard/savings")
@Authenticated
@Needs(READ_STATISTICS)
@Produces(MediaType.TEXT_HTML)
class SavingsPages {

    /** What stands in an address for no municipality, but all of them. */
    private static final String COUNTY = "all";

    private final SavingsPageReading savingsPageReading;
    private final Municipalities municipalities;
    private final Forms forms;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    SavingsPages(
            SavingsPageReading savingsPageReading,
            Municipalities municipalities,
            Forms forms,
            CurrentLayout layout,
            CurrentActor actor) {
        this.savingsPageReading = savingsPageReading;
        this.municipalities = municipalities;
        this.forms = forms;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance savings(@BeanParam MeasureQuery query, @Context UriInfo address) {
        Layout around = layout.get();
        if (COUNTY.equals(query.municipality)) {
            query.municipality = null;
        }
        String asked = address.getRequestUri().getRawQuery();
        return around.show(savingsPageReading.page(
                around,
                actor.get(),
                query.scope(municipalities, forms, around.today()),
                asked == null ? "" : "?" + asked));
    }
}
