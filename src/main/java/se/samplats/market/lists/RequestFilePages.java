package se.samplats.market.lists;

import static se.samplats.platform.party.Right.READ_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.RequestStatus;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FileAnswer;
import se.samplats.platform.page.TableFile;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The queue of requests as a file, by the words that narrow and order its page. */
@Costly
@Path("/requests")
@Authenticated
@Needs(READ_REQUESTS)
class RequestFilePages {

    private final ListFileReading reading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    RequestFilePages(ListFileReading reading, CurrentLayout layout, CurrentActor actor) {
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
                "samplats-requests.csv", FileAnswer.CSV_UTF8, file(status, sort).csv());
    }

    @GET
    @Path("/list.xlsx")
    @Produces(FileAnswer.WORKBOOK)
    public RestResponse<byte[]> asWorkbook(
            @QueryParam("status") @Nullable String status, @QueryParam("sort") @Nullable String sort) {
        return FileAnswer.of(
                "samplats-requests.xlsx",
                FileAnswer.WORKBOOK,
                file(status, sort).workbook());
    }

    /** Those that are open, where the page would show them too. */
    private TableFile file(@Nullable String status, @Nullable String sort) {
        String chosen = status == null || status.isBlank() ? RequestStatus.OPEN.name() : status;
        return reading.requests(
                layout.get(),
                actor.get(),
                Arrays.stream(RequestStatus.values())
                        .filter(one -> one.name().equals(chosen))
                        .findFirst()
                        .orElse(null),
                "newest".equals(sort));
    }
}
