package se.samplats.money.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import se.samplats.money.settlement.InvoiceDetails;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.PrivilegedAccess;

/** Whose billing details are missing or invented: both sides' matter to whoever issues, so both are read. */
@ApplicationScoped
class BillingWarning implements InvoiceDetails {

    private final BillingProfiles profiles;
    private final Municipalities municipalities;
    private final PrivilegedAccess privilegedAccess;

    BillingWarning(BillingProfiles profiles, Municipalities municipalities, PrivilegedAccess privilegedAccess) {
        this.profiles = profiles;
        this.municipalities = municipalities;
        this.privilegedAccess = privilegedAccess;
    }

    @Override
    public List<Gap> gaps(Collection<String> of, Language language) {
        return privilegedAccess.asService(() -> profiles.of(of).stream()
                .filter(one -> one.isInvented() || !one.details().missing().isEmpty())
                .map(one -> gap(one, language))
                .toList());
    }

    private Gap gap(BillingProfile profile, Language language) {
        String code = profile.municipality();
        return new Gap(
                code,
                municipalities.named(code, "municipality").name(),
                profile.details().missing().stream()
                        .map(field -> Text.of("field.billing." + field).in(language))
                        .collect(Collectors.joining(", ")));
    }
}
