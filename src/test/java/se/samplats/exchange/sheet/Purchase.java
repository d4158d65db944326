package se.samplats.exchange.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.row.PurchaseRow;

/** A purchase as whoever writes it down means it. */
record Purchase(String reference, LocalDate from, @Nullable LocalDate until, long ore, String reason) {

    private static final List<String> REASONS =
            List.of("ingen ledig plats", "för långt att åka", "särskild inriktning", "nära släkten i Håbo");

    static Purchase any(Random chance) {
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(2_500));
        return new Purchase(
                "H" + (1 + chance.nextInt(99)) + "-" + (1 + chance.nextInt(12)),
                from,
                chance.nextInt(4) == 0 ? null : from.plusDays(1 + chance.nextInt(400)),
                chance.nextInt(3) == 0 ? 10_000 + chance.nextInt(2_000_000) : 100L * (100 + chance.nextInt(20_000)),
                REASONS.get(chance.nextInt(REASONS.size())));
    }

    static Purchase of(PurchaseRow row) {
        String reason = row.reasonText();
        return new Purchase(
                row.caseReference(),
                row.from(),
                row.until(),
                row.dayPriceOre(),
                reason == null ? row.reason() : reason);
    }

    boolean isWholeKronor() {
        return ore % 100 == 0;
    }

    String kronor() {
        return String.format(Locale.ROOT, "%d,%02d", ore / 100, ore % 100);
    }
}
