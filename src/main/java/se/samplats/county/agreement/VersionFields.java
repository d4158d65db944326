package se.samplats.county.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a new version of an agreement, as they were sent. What there is one of for each municipality or form comes as
 * two lists of one length: whose it is, and what was written.
 */
public class VersionFields {

    @RestForm
    @Nullable
    String validFrom;

    @RestForm
    @Nullable
    String validUntil;

    @RestForm
    @Nullable
    String noticeMonths;

    @RestForm
    @Nullable
    String chargedDays;

    @RestForm
    @Nullable
    String reservationPercent;

    @RestForm
    @Nullable
    String reservationFromDay;

    @RestForm
    @Nullable
    String absenceFullDays;

    @RestForm
    @Nullable
    String absenceThenPercent;

    @RestForm
    @Nullable
    String rounding;

    @RestForm
    @Nullable
    String wagePercent;

    @RestForm
    @Nullable
    String yearEndBandPercent;

    @RestForm
    @Nullable
    String quoteValidDays;

    @RestForm
    @Nullable
    List<String> party;

    @RestForm
    @Nullable
    String otherParties;

    @RestForm
    @Nullable
    List<String> mandateOf;

    @RestForm
    @Nullable
    List<String> mandate;

    @RestForm
    @Nullable
    List<String> noticeForm;

    @RestForm
    @Nullable
    List<String> noticeDays;

    Map<String, List<String>> told() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        put(told, "validFrom", validFrom);
        put(told, "validUntil", validUntil);
        put(told, "noticeMonths", noticeMonths);
        put(told, "chargedDays", chargedDays);
        put(told, "reservationPercent", reservationPercent);
        put(told, "reservationFromDay", reservationFromDay);
        put(told, "absenceFullDays", absenceFullDays);
        put(told, "absenceThenPercent", absenceThenPercent);
        put(told, "rounding", rounding);
        put(told, "wagePercent", wagePercent);
        put(told, "yearEndBandPercent", yearEndBandPercent);
        put(told, "quoteValidDays", quoteValidDays);
        put(told, "otherParties", otherParties);
        if (party != null) {
            told.put("party", party);
        }
        paired(told, "mandate-", mandateOf, mandate);
        paired(told, "noticeDays-", noticeForm, noticeDays);
        return told;
    }

    private static void paired(
            Map<String, List<String>> told,
            String prefix,
            @Nullable List<String> whose,
            @Nullable List<String> written) {
        if (whose != null && written != null) {
            for (int i = 0; i < Math.min(whose.size(), written.size()); i++) {
                told.put(prefix + whose.get(i), List.of(written.get(i)));
            }
        }
    }

    private static void put(Map<String, List<String>> told, String name, @Nullable String value) {
        if (value != null) {
            told.put(name, List.of(value));
        }
    }
}
