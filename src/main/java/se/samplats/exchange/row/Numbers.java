package se.samplats.exchange.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samplats.platform.kernel.Bulk;

/** References that people read, such as {@code F-2026-41207733}: no two are alike, and they tell no order. */
@ApplicationScoped
class Numbers {

    private final Bulk bulk;

    Numbers(Bulk bulk) {
        this.bulk = bulk;
    }

    /** One reference for each year in the list. */
    List<String> next(String letter, String sequence, List<Integer> years) {
        List<String> references = new ArrayList<>();
        bulk.read(
                "select hidden_number(nextval(cast(? as regclass)), ?) from generate_series(1, ?)",
                List.of(sequence, sequence, years.size()),
                row -> references.add(String.format(
                        Locale.ROOT, "%s-%d-%05d", letter, years.get(references.size()), row.getLong(1))));
        return references;
    }
}
