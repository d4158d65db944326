package se.samplats.money.invoice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;

/** The fields of the billing details' form, as they were sent. */
public class BillingFields {

    private static final int LONG = 120;
    private static final int SHORT = 60;
    private static final int MAIL = 200;
    private static final int NUMBER = 20;
    private static final int ACCOUNT = 10;

    @RestForm
    @Nullable
    String legalName;

    @RestForm
    @Nullable
    String organisationNumber;

    @RestForm
    @Nullable
    String street;

    @RestForm
    @Nullable
    String postalCode;

    @RestForm
    @Nullable
    String city;

    @RestForm
    @Nullable
    String email;

    @RestForm
    @Nullable
    String peppolId;

    @RestForm
    @Nullable
    String buyerReference;

    @RestForm
    @Nullable
    String bankgiro;

    @RestForm
    @Nullable
    String receivableAccount;

    @RestForm
    @Nullable
    String revenueAccount;

    @RestForm
    @Nullable
    String payableAccount;

    @RestForm
    @Nullable
    String costAccount;

    @RestForm
    @Nullable
    String paymentDays;

    @RestForm
    @Nullable
    String version;

    Typed typed() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        put(told, "legalName", legalName);
        put(told, "organisationNumber", organisationNumber);
        put(told, "street", street);
        put(told, "postalCode", postalCode);
        put(told, "city", city);
        put(told, "email", email);
        put(told, "peppolId", peppolId);
        put(told, "buyerReference", buyerReference);
        put(told, "bankgiro", bankgiro);
        put(told, "receivableAccount", receivableAccount);
        put(told, "revenueAccount", revenueAccount);
        put(told, "payableAccount", payableAccount);
        put(told, "costAccount", costAccount);
        put(told, "paymentDays", paymentDays);
        return new Typed(told);
    }

    /** Reads them; what cannot be read is told all at once. */
    static BillingDetails read(Typed typed) {
        typed.mustBeClean();
        Integer days = typed.number("paymentDays", 0, BillingDetails.MOST_DAYS);
        typed.mustHave("paymentDays", days);
        BillingDetails read = new BillingDetails(
                typed.atMost("legalName", LONG),
                typed.atMost("organisationNumber", NUMBER),
                typed.atMost("street", LONG),
                typed.atMost("postalCode", ACCOUNT),
                typed.atMost("city", SHORT),
                typed.atMost("peppolId", SHORT),
                typed.atMost("buyerReference", SHORT),
                typed.atMost("bankgiro", NUMBER),
                typed.atMost("email", MAIL),
                typed.atMost("receivableAccount", ACCOUNT),
                typed.atMost("revenueAccount", ACCOUNT),
                typed.atMost("payableAccount", ACCOUNT),
                typed.atMost("costAccount", ACCOUNT),
                days == null ? 0 : days);
        typed.mustBeRight();
        return read;
    }

    /** The version that the form was made from; one that nobody has when it cannot be read. */
    int read() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static void put(Map<String, List<String>> told, String field, @Nullable String value) {
        told.put(field, value == null ? List.of() : List.of(value));
    }
}
