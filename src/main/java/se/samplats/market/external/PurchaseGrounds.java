package se.samplats.market.external;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Why care was bought outside.
 *
 * @param reason the code of a {@link PurchaseReason}
 * @param reasonText the wording, where no code says it
 * @param legalGround what allows it; null when it was not given
 * @param failedCriterion the criterion that no municipal place met, by its code
 */
@Embeddable
record PurchaseGrounds(
        String reason,
        @Nullable String reasonText,
        @Nullable @Enumerated(EnumType.STRING) LegalGround legalGround,
        @Nullable String failedCriterion) {}
