package se.samplats.county.form;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    @Schema(description = "Whether a housing form knows it as a need or as a risk")
    public enum Kind {
        NEED,
        RISK
    }
}
