package se.samplats.county.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samplats.county.agreement.AgreementVersion;
import se.samplats.county.agreement.Agreements;
import se.samplats.county.form.Forms;
import se.samplats.county.home.Home;
import se.samplats.platform.kernel.Period;

/** In which homes a buyer pays the members' price: those of a municipality that it has agreed with about their form. */
@ApplicationScoped
class Partners {

    private final Agreements agreements;
    private final Forms forms;

    Partners(Agreements agreements, Forms forms) {
        this.agreements = agreements;
        this.forms = forms;
    }

    /** On which of the days, from the first to the last, the members' price applies in each of the homes; one query for each area. */
    Map<UUID, List<Period>> of(String buyer, Collection<Home> among, LocalDate first, LocalDate last) {
        Map<String, Map<String, List<Period>>> byArea = new HashMap<>();
        Map<UUID, List<Period>> agreed = new HashMap<>();
        for (Home home : among) {
            String area = forms.named(home.form(), "form").area();
            List<Period> periods = byArea.computeIfAbsent(area, a -> agreements.partnersOf(buyer, a, first, last))
                    .get(home.municipality());
            if (periods != null) {
                agreed.put(home.id(), periods);
            }
        }
        return agreed;
    }

    /** The version that holds on a day for each of the homes, by the home's id; one query for each area among them. */
    Map<UUID, AgreementVersion> of(String buyer, Collection<Home> among, LocalDate on) {
        Map<String, Map<String, AgreementVersion>> byArea = new HashMap<>();
        Map<UUID, AgreementVersion> versions = new HashMap<>();
        for (Home home : among) {
            String area = forms.named(home.form(), "form").area();
            AgreementVersion version = byArea.computeIfAbsent(area, a -> agreements.partnersOf(buyer, a, on))
                    .get(home.municipality());
            if (version != null) {
                versions.put(home.id(), version);
            }
        }
        return versions;
    }
}
