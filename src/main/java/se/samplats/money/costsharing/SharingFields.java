package se.samplats.money.costsharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is asked of a joint home: which, which year, and what is told instead of its budget. */
public class SharingFields {

    @RestQuery
    @Nullable
    String home;

    @RestQuery
    @Nullable
    String year;

    @RestQuery
    @Nullable
    String cost;

    @RestQuery
    @Nullable
    String fixed;

    @RestQuery
    @Nullable
    String places;

    @RestQuery
    @Nullable
    String occupancy;

    /** The municipalities, in the order of {@link #subscribed}. */
    @RestQuery
    List<String> municipality = List.of();

    @RestQuery
    List<String> subscribed = List.of();

    Map<String, List<String>> told() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        put(told, "home", home);
        put(told, "year", year);
        put(told, "cost", cost);
        put(told, "fixed", fixed);
        put(told, "places", places);
        put(told, "occupancy", occupancy);
        for (int i = 0; i < Math.min(municipality.size(), subscribed.size()); i++) {
            told.put("subscribed-" + municipality.get(i), List.of(subscribed.get(i)));
        }
        return told;
    }

    private static void put(Map<String, List<String>> told, String field, @Nullable String value) {
        if (value != null) {
            told.put(field, List.of(value));
        }
    }
}
