package se.samplats.money.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.samplats.platform.kernel.CheckDigit;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Text;

/** Reads billing details as people write them, and tells everything at once that cannot be right. */
final class BillingChecks {

    private static final Pattern ORGANISATION_NUMBER = Pattern.compile("\\d{2}[2-9]\\d{7}");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final Pattern BANKGIRO = Pattern.compile("\\d{7,8}");
    private static final Pattern PEPPOL = Pattern.compile("\\d{4}:[!-~]{1,50}");
    private static final Pattern GLN = Pattern.compile("0088:\\d{13}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{3,10}");
    private static final int ORGANISATION_DIGITS = 6;
    private static final int POSTAL_DIGITS = 3;
    private static final int GIRO_TAIL = 4;

    private final List<Invalid.Field> wrong = new ArrayList<>();

    private BillingChecks() {}

    /** The same details in the one way of writing them. */
    static BillingDetails tidy(BillingDetails details) {
        BillingChecks checks = new BillingChecks();
        BillingDetails tidy = checks.read(details);
        if (!checks.wrong.isEmpty()) {
            throw new Invalid(checks.wrong);
        }
        return tidy;
    }

    private BillingDetails read(BillingDetails details) {
        String number = organisationNumber(details.organisationNumber());
        return new BillingDetails(
                details.legalName().strip(),
                number,
                details.street().strip(),
                postalCode(details.postalCode()),
                details.city().strip(),
                peppolId(details.peppolId(), number),
                details.buyerReference().strip(),
                bankgiro(details.bankgiro()),
                matching(details.email().strip(), EMAIL, "email", "unlikely-email"),
                account(details.receivableAccount(), "receivableAccount"),
                account(details.revenueAccount(), "revenueAccount"),
                account(details.payableAccount(), "payableAccount"),
                account(details.costAccount(), "costAccount"),
                details.paymentDays());
    }

    private String organisationNumber(String written) {
        String digits = digits(written);
        if (digits.isEmpty()) {
            return "";
        }
        if (!ORGANISATION_NUMBER.matcher(digits).matches() || !CheckDigit.isRight(digits)) {
            say("organisationNumber", "unlikely-organisation-number");
            return "";
        }
        return digits.substring(0, ORGANISATION_DIGITS) + '-' + digits.substring(ORGANISATION_DIGITS);
    }

    private String postalCode(String written) {
        String digits = matching(digits(written), POSTAL_CODE, "postalCode", "unlikely-postal-code");
        return digits.isEmpty() ? "" : digits.substring(0, POSTAL_DIGITS) + ' ' + digits.substring(POSTAL_DIGITS);
    }

    private String bankgiro(String written) {
        String digits = matching(digits(written), BANKGIRO, "bankgiro", "unlikely-bankgiro");
        if (digits.isEmpty()) {
            return "";
        }
        if (!CheckDigit.isRight(digits)) {
            say("bankgiro", "unlikely-bankgiro");
        }
        int head = digits.length() - GIRO_TAIL;
        return digits.substring(0, head) + '-' + digits.substring(head);
    }

    private String peppolId(String written, String organisationNumber) {
        String id = written.strip();
        if (id.isEmpty()) {
            return organisationNumber.isEmpty() ? "" : "0007:" + digits(organisationNumber);
        }
        boolean likely = id.startsWith("0007:")
                ? ORGANISATION_NUMBER.matcher(id.substring(5)).matches() && CheckDigit.isRight(id.substring(5))
                : id.startsWith("0088:")
                        ? GLN.matcher(id).matches()
                        : PEPPOL.matcher(id).matches();
        if (!likely) {
            say("peppolId", "unlikely-peppol-id");
        }
        return id;
    }

    private String account(String written, String field) {
        return matching(written.strip(), ACCOUNT, field, "unlikely-account");
    }

    private String matching(String value, Pattern pattern, String field, String key) {
        if (value.isEmpty() || pattern.matcher(value).matches()) {
            return value;
        }
        say(field, key);
        return "";
    }

    private void say(String field, String key) {
        wrong.add(new Invalid.Field(field, Text.of("problem." + key)));
    }

    private static String digits(String written) {
        return written.replaceAll("[\\s\u00a0-]", "");
    }
}
