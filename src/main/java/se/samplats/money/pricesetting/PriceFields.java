package se.samplats.money.pricesetting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of a home's budget, as they were sent. */
public class PriceFields {

    @RestForm
    @Nullable
    String validFrom;

    @RestForm
    @Nullable
    String staff;

    @RestForm
    @Nullable
    String premises;

    @RestForm
    @Nullable
    String overhead;

    @RestForm
    @Nullable
    String capital;

    @RestForm
    @Nullable
    String places;

    @RestForm
    @Nullable
    String occupancy;

    @RestForm
    @Nullable
    String raisedWeight;

    @RestForm
    @Nullable
    String raisedShare;

    @RestForm
    @Nullable
    String othersOverhead;

    @RestForm
    @Nullable
    String othersReason;

    @RestForm
    @Nullable
    String privatePrice;

    /** What the pressed button says: show, or propose. */
    @RestForm
    @Nullable
    String act;

    Map<String, List<String>> told() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        put(told, "validFrom", validFrom);
        put(told, "staff", staff);
        put(told, "premises", premises);
        put(told, "overhead", overhead);
        put(told, "capital", capital);
        put(told, "places", places);
        put(told, "occupancy", occupancy);
        put(told, "raisedWeight", raisedWeight);
        put(told, "raisedShare", raisedShare);
        put(told, "othersOverhead", othersOverhead);
        put(told, "othersReason", othersReason);
        put(told, "privatePrice", privatePrice);
        return told;
    }

    boolean proposes() {
        return "propose".equals(act);
    }

    private static void put(Map<String, List<String>> told, String field, @Nullable String value) {
        if (value != null) {
            told.put(field, List.of(value));
        }
    }
}
