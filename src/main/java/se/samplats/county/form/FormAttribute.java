package se.samplats.county.form;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A word for a need or a risk.
 *
 * @param code the Swedish word, in lower case
 * @param kind what a person needs, or a risk that a home may refuse
 * @param nameEn the English word
 */
@Embeddable
public record FormAttribute(
        String code, @Enumerated(EnumType.STRING) Kind kind, String nameEn) {

    public enum Kind {
        NEED,
        RISK
    }
}
