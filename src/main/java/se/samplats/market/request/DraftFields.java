package se.samplats.market.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of a new request's forms, as they were sent. */
public class DraftFields {

    @RestForm
    @Nullable
    List<String> form;

    @RestForm
    @Nullable
    List<String> age;

    @RestForm
    @Nullable
    List<String> sex;

    @RestForm
    @Nullable
    List<String> needs;

    @RestForm
    @Nullable
    List<String> risks;

    @RestForm
    @Nullable
    List<String> wheelchair;

    @RestForm
    @Nullable
    List<String> decisionDate;

    @RestForm
    @Nullable
    List<String> wantedStart;

    @RestForm
    @Nullable
    List<String> expectedDays;

    @RestForm
    @Nullable
    List<String> urgency;

    @RestForm
    @Nullable
    List<String> maxDistanceKm;

    @RestForm
    @Nullable
    List<String> maxDayPrice;

    @RestForm
    @Nullable
    List<String> avoidMunicipalities;

    @RestForm
    @Nullable
    List<String> caseReference;

    @RestForm
    @Nullable
    List<String> protectedIdentity;

    @RestForm
    @Nullable
    List<String> specialReasons;

    @RestForm
    @Nullable
    List<String> linkedTo;

    @RestForm
    @Nullable
    List<String> together;

    Map<String, List<String>> told() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        put(told, "form", form);
        put(told, "age", age);
        put(told, "sex", sex);
        put(told, "needs", needs);
        put(told, "risks", risks);
        put(told, "wheelchair", wheelchair);
        put(told, "decisionDate", decisionDate);
        put(told, "wantedStart", wantedStart);
        put(told, "expectedDays", expectedDays);
        put(told, "urgency", urgency);
        put(told, "maxDistanceKm", maxDistanceKm);
        put(told, "maxDayPrice", maxDayPrice);
        put(told, "avoidMunicipalities", avoidMunicipalities);
        put(told, "caseReference", caseReference);
        put(told, "protectedIdentity", protectedIdentity);
        put(told, "specialReasons", specialReasons);
        put(told, "linkedTo", linkedTo);
        put(told, "together", together);
        return told;
    }

    private static void put(Map<String, List<String>> told, String field, @Nullable List<String> values) {
        if (values != null) {
            told.put(field, values);
        }
    }
}
