package se.samplats.market.match;

import java.util.Set;
import java.util.UUID;
import se.samplats.county.form.HousingForm;

/**
 * Who asks, and where the linked persons are.
 *
 * @param buyer the SCB code of the buying municipality
 * @param form the form that the need names
 * @param apartFrom homes where somebody is, or is asked for, who must not live in the same home
 * @param together whether the request belongs together with others
 * @param companionMunicipalities where those others are, or are asked for
 */
record Circumstances(
        String buyer, HousingForm form, Set<UUID> apartFrom, boolean together, Set<String> companionMunicipalities) {

    static Circumstances alone(String buyer, HousingForm form) {
        return new Circumstances(buyer, form, Set.of(), false, Set.of());
    }
}
