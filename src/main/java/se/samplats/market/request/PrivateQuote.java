package se.samplats.market.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import se.samplats.platform.kernel.Money;

/**
 * What a private provider asked for this very need (<i>privat prisbesked</i>): with it a booking's saving is counted, whatever
 * others have paid. It tells the kind of provider and nothing else of it.
 *
 * @param dayPriceOre before VAT compensation
 * @param quotedOn the day on which the provider gave it
 * @param recordedAt when it was entered
 * @param recordedBy the user name of whoever entered it
 */
@Embeddable
public record PrivateQuote(
        @Column(name = "private_day_price_ore") long dayPriceOre,

        @Column(name = "private_provider") @Enumerated(EnumType.STRING)
        Provider provider,

        @Column(name = "private_quoted_on") LocalDate quotedOn,
        @Column(name = "private_recorded_at") Instant recordedAt,
        @Column(name = "private_recorded_by") String recordedBy) {

    /** Who gave it. */
    public enum Provider {
        COMPANY,
        ASSOCIATION
    }

    public Money dayPrice() {
        return new Money(dayPriceOre);
    }
}
