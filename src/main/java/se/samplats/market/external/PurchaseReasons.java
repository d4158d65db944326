package se.samplats.market.external;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samplats.platform.kernel.Language;

/** The register of reasons. */
@ApplicationScoped
class PurchaseReasons implements PanacheRepositoryBase<PurchaseReason, String> {

    public List<PurchaseReason> inOrder() {
        return list("order by sortOrder");
    }

    /** The reason with this code, or with this Swedish or English name, whatever the case. */
    Optional<PurchaseReason> worded(String word) {
        return find("lower(code) = ?1 or lower(nameSv) = ?1 or lower(nameEn) = ?1", lower(word))
                .firstResultOptional();
    }

    /** What the reasons are called, by their codes. */
    Map<String, String> names(Language language) {
        return inOrder().stream().collect(Collectors.toMap(PurchaseReason::code, reason -> reason.name(language)));
    }

    private static String lower(String word) {
        return word.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
