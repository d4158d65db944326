package se.samplats.money.invoice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import se.samplats.platform.kernel.NotFound;

@ApplicationScoped
class BillingProfiles implements PanacheRepositoryBase<BillingProfile, String> {

    BillingProfile of(String municipality) {
        return findByIdOptional(municipality).orElseThrow(() -> new NotFound("municipality"));
    }

    List<BillingProfile> of(Collection<String> municipalities) {
        return list("municipality in ?1 order by municipality", municipalities);
    }
}
