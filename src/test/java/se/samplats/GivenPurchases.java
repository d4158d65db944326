package se.samplats;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What municipalities buy of others than each other, as their placers record it. */
public final class GivenPurchases {

    private static final AtomicInteger CASES = new AtomicInteger();

    private GivenPurchases() {}

    /** A place in an HVB of the state from 2030 at an öre a day, but for what is told. */
    public static String purchase(String municipality, Map<String, ?> facts) {
        Map<String, Object> purchase = new HashMap<>(Map.of(
                "caseReference", municipality + "-P" + CASES.incrementAndGet(),
                "form", "HVB",
                "providerKind", "STATE",
                "start", "2030-01-01",
                "dayPriceOre", 10_000,
                "reason", "ACUTE"));
        purchase.putAll(facts);
        return GivenHomes.created("placer-" + municipality, "/external-purchases", purchase);
    }
}
