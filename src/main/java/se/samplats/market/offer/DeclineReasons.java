package se.samplats.market.offer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/** The coded reasons to decline. */
@ApplicationScoped
public class DeclineReasons implements PanacheRepositoryBase<DeclineReason, String> {

    public List<DeclineReason> inOrder() {
        return list("order by sortOrder");
    }

    /** The coded reason; some codes require words too. */
    public DeclineReason coded(String code, @Nullable String text) {
        DeclineReason coded = named(code);
        if (coded.needsText() && (text == null || text.isBlank())) {
            throw Invalid.field("text", "decline-needs-text");
        }
        return coded;
    }

    DeclineReason named(String code) {
        return findByIdOptional(code.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Invalid.field(
                        "reason",
                        "unknown-decline-reason",
                        inOrder().stream().map(DeclineReason::code).toList()));
    }
}
