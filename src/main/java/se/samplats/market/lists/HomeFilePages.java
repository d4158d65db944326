package se.samplats.market.lists;

import static se.samplats.platform.party.Right.READ_REGISTER;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FileAnswer;
import se.samplats.platform.page.TableFile;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The register of homes as a file, with their room today. */
@Costly
@Path("/homes")
@Authenticated
@Needs(READ_REGISTER)
class HomeFilePages {

    private final ListFileReading reading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    HomeFilePages(ListFileReading reading, CurrentLayout layout, CurrentActor actor) {
        this.reading = reading;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    @Path("/list.csv")
    @Produces(FileAnswer.CSV)
    public RestResponse<byte[]> asText(
            @QueryParam("municipality") @Nullable String municipality, @QueryParam("form") @Nullable String form) {
        return FileAnswer.of(
                "samplats-homes.csv",
                FileAnswer.CSV_UTF8,
                file(municipality, form).csv());
    }

    @GET
    @Path("/list.xlsx")
    @Produces(FileAnswer.WORKBOOK)
    public RestResponse<byte[]> asWorkbook(
            @QueryParam("municipality") @Nullable String municipality, @QueryParam("form") @Nullable String form) {
        return FileAnswer.of(
                "samplats-homes.xlsx",
                FileAnswer.WORKBOOK,
                file(municipality, form).workbook());
    }

    private TableFile file(@Nullable String municipality, @Nullable String form) {
        return reading.homes(layout.get(), actor.get(), chosen(municipality), chosen(form));
    }

    private static @Nullable String chosen(@Nullable String code) {
        return code == null || code.isBlank() ? null : code;
    }
}
