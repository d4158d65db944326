package se.samplats.steering.dashboard;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Municipalities;
import se.samplats.steering.statistics.MeasureQuery;

/** What the address of the dashboard says: what is looked at, and how its tables lie. */
class DashboardQuery extends MeasureQuery {

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("sort")
    @Nullable
    String sort;

    /** Whoever acts for a municipality begins there, and asks for the whole county by a word. */
    DashboardFilter filter(Actor actor, Layout layout, Municipalities municipalities, Forms forms) {
        if (municipality == null) {
            municipality = actor.municipality();
        } else if (municipality.equals(DashboardFilter.COUNTY)) {
            municipality = null;
        }
        return new DashboardFilter(
                scope(municipalities, forms, layout.today()), "cost".equals(unit), sort == null ? "" : sort.strip());
    }
}
