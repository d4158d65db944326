package se.samplats.county.home;

import java.util.List;
import java.util.Set;
import se.samplats.platform.kernel.Refusal;

/**
 * Whom a home takes, as notified to IVO (SoL 26:2).
 *
 * @param ageFrom the youngest age, in whole years
 * @param ageTo the oldest age, the year of it included
 * @param specialisms the needs that the home is made for (<i>inriktning</i>), lower-case words
 * @param refuses the risks that it does not take (<i>tar inte emot</i>), lower-case words
 */
public record TargetGroup(int ageFrom, int ageTo, Set<Sex> sexes, List<String> specialisms, List<String> refuses) {

    public TargetGroup {
        if (ageFrom > ageTo) {
            throw Refusal.of("ages-reversed", ageFrom, ageTo);
        }
        sexes = Set.copyOf(sexes);
        specialisms = NeedWords.of(specialisms);
        refuses = NeedWords.of(refuses);
    }

    public boolean takes(int age) {
        return ageFrom <= age && age <= ageTo;
    }

    public boolean takes(Sex sex) {
        return sexes.contains(sex);
    }
}
