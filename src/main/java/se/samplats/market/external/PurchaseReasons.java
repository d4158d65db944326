package se.samplats.market.external;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The register of reasons. */
@ApplicationScoped
public class PurchaseReasons implements PanacheRepositoryBase<PurchaseReason, String> {

    public List<PurchaseReason> inOrder() {
        return list("order by sortOrder");
    }

    /** The reason with this code, or with this Swedish or English name, whatever the case. */
    Optional<PurchaseReason> worded(String word) {
        return find("lower(code) = ?1 or lower(nameSv) = ?1 or lower(nameEn) = ?1", lower(word))
                .firstResultOptional();
    }

    private static String lower(String word) {
        return word.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
