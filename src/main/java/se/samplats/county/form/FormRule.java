package se.samplats.county.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A legal rule of one form.
 *
 * @param kind what the rule is about
 * @param number the age, in years, or the count of months that the rule speaks of, where it speaks of one
 * @param law the paragraph that makes it a rule
 */
@Embeddable
public record FormRule(
        @Enumerated(EnumType.STRING) Kind kind,
        @Nullable Integer number,
        @Column(nullable = false) String law) {

    @Schema(description = "What a rule of a housing form asks for")
    public enum Kind {
        LOWEST_AGE,
        HIGHEST_AGE,
        /** Below this age only with special reasons (<i>särskilda skäl</i>). */
        SPECIAL_REASONS_UNDER_AGE,
        /** In another municipality than the person's own only with special reasons. */
        SPECIAL_REASONS_ELSEWHERE,
        ADDRESS_HIDDEN,
        /** Municipalities may consult each other; a place is never matched or booked. */
        CONSULTATION_ONLY,
        /** Below this age only together with a guardian. */
        CHILD_WITH_GUARDIAN,
        /** From this age only while in upper secondary school. */
        IN_SCHOOL_FROM_AGE,
        WARN_AFTER_MONTHS
    }
}
