package se.samplats.county.agreement;

import static se.samplats.platform.party.Right.READ_REGISTER;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/municipalities")
@Authenticated
@Needs(READ_REGISTER)
class MunicipalityResource {

    private final Municipalities municipalities;
    private final Agreements agreements;
    private final CurrentActor actor;
    private final Today today;

    MunicipalityResource(Municipalities municipalities, Agreements agreements, CurrentActor actor, Today today) {
        this.municipalities = municipalities;
        this.agreements = agreements;
        this.actor = actor;
        this.today = today;
    }

    /**
     * @param county the two-digit code of the county
     * @param member whether it is party to an agreement that is in force today
     */
    record MunicipalityView(
            String code,
            String name,
            String county,
            double lat,
            double lon,
            @Nullable Integer population,
            boolean member) {

        static MunicipalityView of(Municipality municipality, Set<String> members) {
            return new MunicipalityView(
                    municipality.code(),
                    municipality.name(),
                    municipality.county(),
                    municipality.position().lat(),
                    municipality.position().lon(),
                    municipality.population(),
                    members.contains(municipality.code()));
        }
    }

    @GET
    @Operation(summary = "The municipalities in order of their codes, of one county where asked")
    public Page<MunicipalityView> list(@QueryParam("county") @Nullable String county, @BeanParam Paging paging) {
        actor.get().must(Right.READ_REGISTER);
        Set<String> members = agreements.members(today.date());
        List<Municipality> found = municipalities.page(county, paging.after().orElse(""), paging.size() + 1);
        return Page.of(found, paging, Municipality::code, m -> MunicipalityView.of(m, members));
    }
}
