package se.samplats.county.pricing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samplats.platform.kernel.Money;

/** The part of a private purchase that a municipality gets back (Lag 2005:807); between municipalities it gets nothing. */
@Singleton
public class VatCompensation {

    private final BigDecimal percent;

    public VatCompensation(@ConfigProperty(name = "samplats.pricing.vat-compensation-percent") BigDecimal percent) {
        this.percent = percent;
    }

    public Money net(Money gross) {
        return gross.times(BigDecimal.valueOf(100).subtract(percent).movePointLeft(2));
    }
}
