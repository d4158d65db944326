package se.samplats.money.invoice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.page.Layout;

/** The form of one municipality's billing details: how its fields stand together, what they begin with, and what they say. */
final class BillingForm {

    static final String NAME = "billing";
    private static final int LONG = 120;
    private static final int SHORT = 60;
    private static final int MAIL = 200;
    private static final int NUMBER = 20;
    private static final int ACCOUNT = 10;

    /** Which fields stand together, by the key of their heading. */
    private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("party", List.of("legalName", "organisationNumber", "street", "postalCode", "city", "email"));
        GROUPS.put("buying", List.of("peppolId", "buyerReference"));
        GROUPS.put("selling", List.of("bankgiro", "paymentDays"));
        GROUPS.put("books", List.of("receivableAccount", "revenueAccount", "payableAccount", "costAccount"));
    }

    private BillingForm() {}

    /** @param key names the heading */
    record Group(String key, List<Question> questions) {}

    /** @param hint what helps to answer; null where the question says it all */
    record Question(String name, String label, @Nullable String hint) {}

    static List<Group> groups(Layout layout) {
        return GROUPS.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream()
                                .map(field -> question(layout, field))
                                .toList()))
                .toList();
    }

    private static Question question(Layout layout, String field) {
        String word = word(layout, field);
        String hint = layout.texts(BillingTexts.class).hint(field);
        return new Question(
                field, Character.toUpperCase(word.charAt(0)) + word.substring(1), hint.isBlank() ? null : hint);
    }

    static Typed filled(BillingDetails details) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        details.texts().forEach((field, text) -> values.put(field, List.of(text)));
        values.put("paymentDays", List.of(Integer.toString(details.paymentDays())));
        return new Typed(NAME, values);
    }

    /** Reads it in the order of the page; all that cannot be read is reported at once. */
    static BillingDetails read(Typed typed) {
        String name = typed.atMost("legalName", LONG);
        String number = typed.atMost("organisationNumber", NUMBER);
        String street = typed.atMost("street", LONG);
        String postalCode = typed.atMost("postalCode", ACCOUNT);
        String city = typed.atMost("city", SHORT);
        String mail = typed.atMost("email", MAIL);
        String peppol = typed.atMost("peppolId", SHORT);
        String reference = typed.atMost("buyerReference", SHORT);
        String bankgiro = typed.atMost("bankgiro", NUMBER);
        Integer days = typed.number("paymentDays", 0, BillingDetails.MOST_DAYS);
        typed.mustHave("paymentDays", days);
        String receivable = typed.atMost("receivableAccount", ACCOUNT);
        String revenue = typed.atMost("revenueAccount", ACCOUNT);
        String payable = typed.atMost("payableAccount", ACCOUNT);
        String cost = typed.atMost("costAccount", ACCOUNT);
        typed.mustBeRight();
        return new BillingDetails(
                name,
                number,
                street,
                postalCode,
                city,
                peppol,
                reference,
                bankgiro,
                mail,
                receivable,
                revenue,
                payable,
                cost,
                days == null ? 0 : days);
    }

    /** What is missing, as a list in a sentence says it. */
    static List<String> words(Layout layout, BillingDetails details) {
        return details.missing().stream().map(field -> word(layout, field)).toList();
    }

    private static String word(Layout layout, String field) {
        return Text.of("field.billing." + field).in(layout.language());
    }
}
