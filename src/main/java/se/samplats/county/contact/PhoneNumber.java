package se.samplats.county.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Swedish telephone number, as it is dialled from anywhere.
 *
 * @param international {@code +46} and the number without its leading zero
 */
public record PhoneNumber(String international) {

    /** What people group digits with. */
    private static final Pattern GROUPING = Pattern.compile("[\\s\\u00a0()./\u2010-\u2015-]");

    private static final String COUNTRY = "+46";
    private static final Pattern WITH_COUNTRY = Pattern.compile("(?:\\+46|0046)0?([1-9][0-9]{6,8})");
    private static final Pattern AT_HOME = Pattern.compile("0([1-9][0-9]{6,8})");

    /** Mobile telephones, and series of the whole country: they do not say where somebody is. */
    private static final Pattern ANYWHERE = Pattern.compile("\\+46(?:7|10|20|77).*");

    /** How a number is written in Sweden, {@code 031-390 06 00}, or with {@code +46}; nothing where it is no such number. */
    public static Optional<PhoneNumber> of(String written) {
        String digits = GROUPING.matcher(written).replaceAll("");
        return Optional.of(WITH_COUNTRY.matcher(digits))
                .filter(number -> number.matches())
                .or(() -> Optional.of(AT_HOME.matcher(digits)).filter(number -> number.matches()))
                .map(number -> new PhoneNumber(COUNTRY + number.group(1)));
    }

    /** Whether its area code says where the telephone is. */
    public boolean tellsWhere() {
        return !ANYWHERE.matcher(international).matches();
    }

    /** The address that a telephone dials. */
    public String link() {
        return "tel:" + international;
    }
}
