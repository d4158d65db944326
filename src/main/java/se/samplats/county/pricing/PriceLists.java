package se.samplats.county.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;

/** Whether a home has a price for what somebody wants of it. */
@ApplicationScoped
public class PriceLists {

    private final PriceRows rows;

    PriceLists(PriceRows rows) {
        this.rows = rows;
    }

    /** Refuses with {@code price-missing} where the home has no price of the level on the day, nor before it. */
    public void mustHave(UUID home, Level level, LocalDate day) {
        if (new HomePrices(rows.ofHome(home)).on(level, day).isEmpty()) {
            throw Refusal.of("price-missing", day);
        }
    }

    /** The code of an add-on as the home's list has it; for one that it does not have, the fault lists those that it has. */
    public String mustHaveAddOn(UUID home, String code, LocalDate day) {
        List<PriceRow> all = rows.ofHome(home);
        return new HomePrices(all).addOn(code, day).map(PriceRow::addOn).orElseThrow(() -> unknown(all));
    }

    private static Invalid unknown(List<PriceRow> all) {
        List<String> known = all.stream()
                .filter(row -> row.level() == PriceRow.Level.ADD_ON)
                .map(PriceRow::addOn)
                .distinct()
                .sorted()
                .toList();
        return Invalid.field("code", known.isEmpty() ? "no-add-ons" : "unknown-add-on", known);
    }
}
