package se.samplats.county.pricing;

import java.util.UUID;
import se.samplats.county.agreement.AgreementVersion;
import se.samplats.county.agreement.Terms;

/** The version of an agreement that a quote rests on, with its terms as they were. */
public record Agreed(UUID agreementId, String name, int version, Terms terms) {

    static Agreed of(AgreementVersion version) {
        return new Agreed(version.agreement().id(), version.agreement().name(), version.number(), version.terms());
    }
}
