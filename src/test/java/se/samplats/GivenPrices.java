package se.samplats;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A home's price list for 2024–2027, as its economist sets it. A day costs members 4 000 kr in 2024 and 100 kr more each
 * year, others 500 kr more than members; the raised level costs 1 000 kr more; an hour of {@code extra personal} costs
 * 400 and 450 kr.
 */
public final class GivenPrices {

    public static final int FIRST_YEAR = 2024;
    public static final int LAST_YEAR = 2027;

    public void priceList(String municipality, String home) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            String from = year + "-01-01";
            String until = (year + 1) + "-01-01";
            long base = baseOre(year);
            row(municipality, home, "BASE", null, from, until, base, base + 50_000);
            row(municipality, home, "RAISED", null, from, until, base + 100_000, base + 150_000);
            row(municipality, home, "ADD_ON", "extra personal", from, until, 40_000, 45_000);
        }
    }

    /** What a day of the base level costs members in a year, in öre. */
    public static long baseOre(int year) {
        return 400_000 + 10_000L * (year - FIRST_YEAR);
    }

    public String row(
            String municipality,
            String home,
            String level,
            @Nullable String addOn,
            String from,
            @Nullable String until,
            long memberOre,
            long otherOre) {
        return GivenHomes.created(
                "economist-" + municipality,
                "/homes/" + home + "/prices",
                body(level, addOn, from, until, memberOre, otherOre));
    }

    public static Map<String, Object> body(
            String level, @Nullable String addOn, String from, @Nullable String until, long memberOre, long otherOre) {
        Map<String, Object> body =
                new HashMap<>(Map.of("level", level, "validFrom", from, "memberOre", memberOre, "otherOre", otherOre));
        if (addOn != null) {
            body.put("addOn", addOn);
            body.put("unit", "HOUR");
        }
        if (until != null) {
            body.put("validUntil", until);
        }
        return body;
    }
}
