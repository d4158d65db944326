package se.samplats.steering.statistics;

import static se.samplats.platform.party.Right.READ_STATISTICS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Needs;

@Path("/api/v1/statistics/external-share")
@Authenticated
@Needs(READ_STATISTICS)
class ExternalShareResource {

    /** A county's three years by all three dimensions are some thousand rows: they fit into one answer. */
    private static final int MOST = 10_000;

    private final MeasureReading measureReading;
    private final Municipalities municipalities;
    private final Forms forms;
    private final CurrentActor actor;
    private final Today today;

    ExternalShareResource(
            MeasureReading measureReading,
            Municipalities municipalities,
            Forms forms,
            CurrentActor actor,
            Today today) {
        this.measureReading = measureReading;
        this.municipalities = municipalities;
        this.forms = forms;
        this.actor = actor;
        this.today = today;
    }

    /**
     * A table and the range that it is about.
     *
     * @param to the first day after: today at the latest, for nothing that is planned is care that was given
     * @param next the cursor of the rows that did not fit, or null
     */
    record ExternalShare(
            LocalDate from,
            LocalDate to,
            List<ShareItem> items,
            @Nullable String next) {}

    @GET
    @Operation(summary = "How much of the care is bought from private companies and associations, in days and cost")
    public ExternalShare externalShare(
            @BeanParam MeasureQuery query,
            @QueryParam("by")
                    @Parameter(description = "Any of municipality, form and month, with commas between")
                    @Nullable
                    String by,
            @QueryParam("limit") @Parameter(description = "How many rows at most: 1 to 10000, which is usual") @Nullable
                    Integer limit,
            @QueryParam("cursor") @Parameter(description = "The next of the page before") @Nullable String cursor) {
        int size = limit == null ? MOST : limit;
        if (size < 1 || size > MOST) {
            throw Invalid.field("limit", "limit-out-of-range", MOST);
        }
        Scope scope = query.scope(municipalities, forms, today.date());
        Set<Dimension> divided = Dimension.of(scope.cell());
        divided.addAll(Dimension.among(by));
        int begin = Paging.offset(cursor);
        List<ShareItem> all = measureReading.externalShare(actor.get(), scope, divided);
        int first = Math.min(begin, all.size());
        int end = Math.min(first + size, all.size());
        return new ExternalShare(
                scope.span().from(),
                scope.span().to(),
                all.subList(first, end),
                end < all.size() ? Paging.cursorAt(end) : null);
    }
}
