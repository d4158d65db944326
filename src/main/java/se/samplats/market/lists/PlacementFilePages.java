package se.samplats.market.lists;

import static se.samplats.platform.party.Right.READ_PLACEMENTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FileAnswer;
import se.samplats.platform.page.TableFile;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The placements as a file, by the words that narrow and order their page. */
@Costly
@Path("/placements")
@Authenticated
@Needs(READ_PLACEMENTS)
class PlacementFilePages {

    private final ListFileReading reading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    PlacementFilePages(ListFileReading reading, CurrentLayout layout, CurrentActor actor) {
        this.reading = reading;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    @Path("/list.csv")
    @Produces(FileAnswer.CSV)
    public RestResponse<byte[]> asText(
            @QueryParam("status") @Nullable String status, @QueryParam("sort") @Nullable String sort) {
        return FileAnswer.of(
                "samplats-placements.csv",
                FileAnswer.CSV_UTF8,
                file(status, sort).csv());
    }

    @GET
    @Path("/list.xlsx")
    @Produces(FileAnswer.WORKBOOK)
    public RestResponse<byte[]> asWorkbook(
            @QueryParam("status") @Nullable String status, @QueryParam("sort") @Nullable String sort) {
        return FileAnswer.of(
                "samplats-placements.xlsx",
                FileAnswer.WORKBOOK,
                file(status, sort).workbook());
    }

    private TableFile file(@Nullable String status, @Nullable String sort) {
        return reading.placements(
                layout.get(),
                actor.get(),
                Arrays.stream(PlacementStatus.values())
                        .filter(one -> one.name().equals(status))
                        .findFirst()
                        .orElse(null),
                "oldest".equals(sort));
    }
}
