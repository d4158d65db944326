package se.samplats.county.contact;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers at which a home is reached, as its staff write them.
 *
 * @param phone the home's own telephone
 * @param onCallPhone who is on call (<i>jour</i>)
 * @param onCallHours when, in a few words: {@code vardagar 16–08, helger dygnet runt}
 */
public record Telephones(
        @Nullable String phone,
        @Nullable String onCallPhone,
        @Nullable String onCallHours) {

    public static final Telephones NONE = new Telephones(null, null, null);

    /** The longest number with all its spaces, and the longest hours. */
    public static final int LONGEST_NUMBER = 30;

    public static final int LONGEST_HOURS = 60;

    /** These over what there was: what is not said stays, what is said to be empty goes. */
    public Telephones over(Telephones was) {
        return new Telephones(
                over(phone, was.phone), over(onCallPhone, was.onCallPhone), over(onCallHours, was.onCallHours));
    }

    private static @Nullable String over(@Nullable String said, @Nullable String was) {
        if (said == null) {
            return was;
        }
        String tidy = said.strip();
        return tidy.isEmpty() ? null : tidy;
    }

    /**
     * What is wrong with them, by the name of the part.
     *
     * @param addressHidden whether nobody may learn where the home lies (SoL 9:6): then no number with an area code is one
     * @return codes of sentences: {@code not-a-phone}, {@code phone-tells-where}, {@code hours-without-phone}
     */
    public Map<String, String> faults(boolean addressHidden) {
        Map<String, String> faults = new TreeMap<>();
        fault(phone, addressHidden).ifPresent(fault -> faults.put("phone", fault));
        fault(onCallPhone, addressHidden).ifPresent(fault -> faults.put("onCallPhone", fault));
        if (has(onCallHours) && !has(onCallPhone)) {
            faults.putIfAbsent("onCallPhone", "hours-without-phone");
        }
        return faults;
    }

    private static Optional<String> fault(@Nullable String written, boolean addressHidden) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        Optional<PhoneNumber> number = PhoneNumber.of(written);
        if (number.isEmpty()) {
            return Optional.of("not-a-phone");
        }
        return addressHidden && number.get().tellsWhere() ? Optional.of("phone-tells-where") : Optional.empty();
    }

    private static boolean has(@Nullable String part) {
        return part != null && !part.isBlank();
    }

    public boolean hasNumber() {
        return phone != null || onCallPhone != null;
    }

    /** The address that a telephone dials; null without a number. */
    public @Nullable String phoneLink() {
        return link(phone);
    }

    public @Nullable String onCallLink() {
        return link(onCallPhone);
    }

    private static @Nullable String link(@Nullable String written) {
        return written == null
                ? null
                : PhoneNumber.of(written).map(PhoneNumber::link).orElse(null);
    }
}
