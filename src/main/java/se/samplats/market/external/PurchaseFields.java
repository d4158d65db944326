package se.samplats.market.external;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of an external purchase's form, as they were sent. */
public class PurchaseFields {

    @RestForm
    @Nullable
    String caseReference;

    @RestForm
    @Nullable
    String form;

    @RestForm
    @Nullable
    String providerKind;

    @RestForm
    @Nullable
    String start;

    @RestForm
    @Nullable
    String end;

    @RestForm
    @Nullable
    String dayPrice;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String reasonText;

    @RestForm
    @Nullable
    String legalGround;

    @RestForm
    @Nullable
    String failedCriterion;

    @RestForm
    @Nullable
    String seen;

    @RestForm
    @Nullable
    String once;

    Map<String, List<String>> told() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        put(told, "caseReference", caseReference);
        put(told, "form", form);
        put(told, "providerKind", providerKind);
        put(told, "start", start);
        put(told, "end", end);
        put(told, "dayPrice", dayPrice);
        put(told, "reason", reason);
        put(told, "reasonText", reasonText);
        put(told, "legalGround", legalGround);
        put(told, "failedCriterion", failedCriterion);
        return told;
    }

    private static void put(Map<String, List<String>> told, String field, @Nullable String value) {
        if (value != null) {
            told.put(field, List.of(value));
        }
    }
}
