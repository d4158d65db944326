package se.samplats.market.lists;

import static se.samplats.platform.party.Right.READ_PLACEMENTS;
import static se.samplats.platform.party.Right.READ_REGISTER;
import static se.samplats.platform.party.Right.READ_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.request.RequestStatus;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FileAnswer;
import se.samplats.platform.page.TableFile;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** Requests, placements and homes as CSV and as a workbook, by the words that narrow and order their pages. */
@Path("/")
@Authenticated
class ListFilePages {

    private static final String CSV = "text/csv; charset=utf-8";

    private final ListFileReading reading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    ListFilePages(ListFileReading reading, CurrentLayout layout, CurrentActor actor) {
        this.reading = reading;
        this.layout = layout;
        this.actor = actor;
    }

    @Costly
    @GET
    @Needs(READ_REQUESTS)
    @Path("requests/list.csv")
    @Produces("text/csv")
    public RestResponse<byte[]> requestsAsText(
            @QueryParam("status") @Nullable String status, @QueryParam("sort") @Nullable String sort) {
        return FileAnswer.of("samplats-requests.csv", CSV, requests(status, sort).csv());
    }

    @Costly
    @GET
    @Needs(READ_REQUESTS)
    @Path("requests/list.xlsx")
    @Produces(FileAnswer.WORKBOOK)
    public RestResponse<byte[]> requestsAsWorkbook(
            @QueryParam("status") @Nullable String status, @QueryParam("sort") @Nullable String sort) {
        return FileAnswer.of(
                "samplats-requests.xlsx",
                FileAnswer.WORKBOOK,
                requests(status, sort).workbook());
    }

    @Costly
    @GET
    @Needs(READ_PLACEMENTS)
    @Path("placements/list.csv")
    @Produces("text/csv")
    public RestResponse<byte[]> placementsAsText(
            @QueryParam("status") @Nullable String status, @QueryParam("sort") @Nullable String sort) {
        return FileAnswer.of(
                "samplats-placements.csv", CSV, placements(status, sort).csv());
    }

    @Costly
    @GET
    @Needs(READ_PLACEMENTS)
    @Path("placements/list.xlsx")
    @Produces(FileAnswer.WORKBOOK)
    public RestResponse<byte[]> placementsAsWorkbook(
            @QueryParam("status") @Nullable String status, @QueryParam("sort") @Nullable String sort) {
        return FileAnswer.of(
                "samplats-placements.xlsx",
                FileAnswer.WORKBOOK,
                placements(status, sort).workbook());
    }

    @Costly
    @GET
    @Needs(READ_REGISTER)
    @Path("homes/list.csv")
    @Produces("text/csv")
    public RestResponse<byte[]> homesAsText(
            @QueryParam("municipality") @Nullable String municipality, @QueryParam("form") @Nullable String form) {
        return FileAnswer.of(
                "samplats-homes.csv",
                CSV,
                reading.homes(layout.get(), actor.get(), chosen(municipality), chosen(form))
                        .csv());
    }

    @Costly
    @GET
    @Needs(READ_REGISTER)
    @Path("homes/list.xlsx")
    @Produces(FileAnswer.WORKBOOK)
    public RestResponse<byte[]> homesAsWorkbook(
            @QueryParam("municipality") @Nullable String municipality, @QueryParam("form") @Nullable String form) {
        return FileAnswer.of(
                "samplats-homes.xlsx",
                FileAnswer.WORKBOOK,
                reading.homes(layout.get(), actor.get(), chosen(municipality), chosen(form))
                        .workbook());
    }

    private TableFile requests(@Nullable String status, @Nullable String sort) {
        RequestStatus chosen = one(RequestStatus.values(), status == null || status.isBlank() ? "OPEN" : status);
        return reading.requests(layout.get(), actor.get(), chosen, "newest".equals(sort));
    }

    private TableFile placements(@Nullable String status, @Nullable String sort) {
        return reading.placements(
                layout.get(), actor.get(), one(PlacementStatus.values(), status), "oldest".equals(sort));
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private static @Nullable String chosen(@Nullable String code) {
        return code == null || code.isBlank() ? null : code;
    }
}
