package se.samplats.county.pricing;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** The default: no private prices are known while no feature records purchases. */
@DefaultBean
@ApplicationScoped
class NoPrivatePrices implements PrivatePrices {

    @Override
    public Optional<PrivateAlternative> of(String buyer, String form, LocalDate on) {
        return Optional.empty();
    }
}
