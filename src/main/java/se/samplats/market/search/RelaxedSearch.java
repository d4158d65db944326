package se.samplats.market.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.market.match.Cure;
import se.samplats.market.match.MatchReading;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Money;

/**
 * A suggestion to give way on one limit of a search.
 *
 * @param query the same search with the limit given way on, or without it; null where the search has no such limit
 */
record RelaxedSearch(
        MatchReading.Relaxation relaxation, @Nullable String query) {

    private static final String MAX_KM = "maxKm";
    private static final String MAX_PRICE = "maxPrice";

    static RelaxedSearch of(MatchReading.Relaxation relaxation, Need need, String query) {
        return new RelaxedSearch(relaxation, relaxed(relaxation, need, query));
    }

    private static @Nullable String relaxed(MatchReading.Relaxation relaxation, Need need, String query) {
        Cure cure = relaxation.by();
        if (cure != null) {
            return relaxed(cure, need, query);
        }
        return switch (relaxation.criterion()) {
            case "NEEDS" -> without(query, "needs");
            case "RISKS" -> without(query, "risks");
            case "WHEELCHAIR" -> without(query, "wheelchair");
            case "DISTANCE" -> without(query, MAX_KM);
            case "PRICE" -> without(query, MAX_PRICE);
            default -> null;
        };
    }

    private static @Nullable String relaxed(Cure cure, Need need, String query) {
        Integer km = need.maxDistanceKm();
        Money price = need.maxDayPrice();
        LocalDate start = cure.start();
        return switch (cure.kind()) {
            case LATER_START -> start == null ? null : with(query, "start", start.toString());
            case LONGER_DISTANCE -> km == null ? null : with(query, MAX_KM, Long.toString(km + cure.amount()));
            case HIGHER_PRICE ->
                price == null
                        ? null
                        : with(query, MAX_PRICE, Long.toString(NearMiss.kronor(price.ore() + cure.amount())));
            case RAISED_LEVEL, STATE_REASONS, LINK_GUARDIAN, ANOTHER_HOME -> null;
        };
    }

    private static String with(String query, String field, String value) {
        return without(query, field) + "&" + field + "=" + value;
    }

    private static String without(String query, String field) {
        return query.replaceAll("(^|&)" + field + "=[^&]*", "").replaceAll("^&", "");
    }
}
