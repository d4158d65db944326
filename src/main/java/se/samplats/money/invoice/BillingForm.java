package se.samplats.money.invoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.page.Layout;

/**
 * One municipality's billing details as a form shows them.
 *
 * @param missing what some file of an invoice cannot do without, in the reader's words
 * @param version of the details that the form was made from
 */
record BillingForm(
        Layout layout,
        String municipality,
        List<Group> groups,
        List<String> missing,
        boolean invented,
        boolean faulty,
        int version) {

    /** Which fields stand together, by the key of their heading. */
    private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("party", List.of("legalName", "organisationNumber", "street", "postalCode", "city", "email"));
        GROUPS.put("buying", List.of("peppolId", "buyerReference"));
        GROUPS.put("selling", List.of("bankgiro", "paymentDays"));
        GROUPS.put("books", List.of("receivableAccount", "revenueAccount", "payableAccount", "costAccount"));
    }

    /** @param key names the heading */
    record Group(String key, List<Question> questions) {}

    record Question(
            String name,
            String label,
            String value,
            @Nullable String fault) {}

    /**
     * @param values what stands in the fields
     * @param wrong what could not be taken
     */
    static BillingForm of(
            Layout layout,
            String municipality,
            BillingProfile profile,
            Map<String, String> values,
            List<Invalid.Field> wrong,
            int version) {
        Map<String, String> faults = new LinkedHashMap<>();
        wrong.forEach(one -> faults.putIfAbsent(one.field(), one.message().in(layout.language())));
        List<Group> groups = new ArrayList<>();
        GROUPS.forEach((key, fields) -> groups.add(new Group(
                key,
                fields.stream()
                        .map(field -> new Question(
                                field, label(layout, field), values.getOrDefault(field, ""), faults.get(field)))
                        .toList())));
        return new BillingForm(
                layout,
                municipality,
                groups,
                words(layout, profile.details()),
                profile.isInvented(),
                !faults.isEmpty(),
                version);
    }

    /** What is missing, as a list in a sentence says it. */
    static List<String> words(Layout layout, BillingDetails details) {
        return details.missing().stream()
                .map(field -> Text.of("invoice.field." + field).in(layout.language()))
                .toList();
    }

    public String missingWords() {
        return String.join(", ", missing);
    }

    /** What helps to answer; null where the question says it all. */
    public @Nullable String hint(String field) {
        String hint = layout.texts(BillingTexts.class).hint(field);
        return hint.isBlank() ? null : hint;
    }

    /** The questions that were answered wrongly. */
    public List<Question> faults() {
        return groups.stream()
                .flatMap(group -> group.questions().stream())
                .filter(question -> question.fault() != null)
                .toList();
    }

    private static String label(Layout layout, String field) {
        String word = Text.of("invoice.field." + field).in(layout.language());
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
