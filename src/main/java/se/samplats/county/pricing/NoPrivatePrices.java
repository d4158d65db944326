package se.samplats.county.pricing;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Nothing is known of private prices as long as no feature records purchases. */
@DefaultBean
@ApplicationScoped
class NoPrivatePrices implements PrivatePrices {

    @Override
    public Optional<PrivateAlternative> of(String buyer, String form, LocalDate on) {
        return Optional.empty();
    }
}
