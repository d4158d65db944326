package se.samplats.market.match;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.HousingForm;
import se.samplats.county.pricing.Level;

/**
 * Who asks, and where the linked persons are.
 *
 * @param buyer the SCB code of the buying municipality
 * @param form the form that the need names
 * @param level the level of care that is asked for
 * @param apartFrom homes where somebody is, or is asked for, who must not live in the same home
 * @param unsuitable homes that do not suit for a reason that is told to nobody
 * @param together whether the request belongs together with others
 * @param companionMunicipalities where those others are, or are asked for
 * @param guardian the grown-up that a child comes with; null where nobody has said, as in a search
 */
record Circumstances(
        String buyer,
        HousingForm form,
        Level level,
        Set<UUID> apartFrom,
        Set<UUID> unsuitable,
        boolean together,
        Set<String> companionMunicipalities,
        @Nullable Guardian guardian) {

    /**
     * @param linked whether a grown-up's request for the same form belongs together with the child's
     * @param homes where that grown-up is, or is asked for
     */
    record Guardian(boolean linked, Set<UUID> homes) {}

    static Circumstances alone(String buyer, HousingForm form) {
        return new Circumstances(buyer, form, Level.BASE, Set.of(), Set.of(), false, Set.of(), null);
    }

    Circumstances at(Level asked) {
        return new Circumstances(
                buyer, form, asked, apartFrom, unsuitable, together, companionMunicipalities, guardian);
    }
}
