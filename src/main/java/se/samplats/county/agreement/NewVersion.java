package se.samplats.county.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.party.Municipalities;

/** The body of a call that makes a version; a term that is left out has its usual value. */
record NewVersion(
        @NotNull @Size(min = 2, max = 400) List<@NotBlank @Size(max = 10) String> parties,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable @Min(0) @Max(120) Integer noticeMonths,
        @Nullable @Valid NewTerms terms,
        @Nullable @Size(max = 400) List<@NotNull @Valid NewMandate> mandates) {

    private static final int USUAL_NOTICE_MONTHS = 12;

    public record NewTerms(
            @Nullable ChargedDays chargedDays,
            @Nullable @Valid ReservationTerm reservation,
            @Nullable @Valid AbsenceTerm absence,

            @Nullable @Size(max = 50)
            Map<@NotBlank @Size(max = 40) String, @NotNull @Min(0) @Max(3650) Integer> noticeDays,

            @Nullable Rounding rounding,
            @Nullable @Valid IndexTerm index,
            @Nullable @Min(0) @Max(100) Integer yearEndBandPercent,
            @Nullable @Min(0) @Max(365) Integer quoteValidDays,
            @Nullable @Min(0) @Max(3650) Integer extensionAgreedDays,
            @Nullable @Valid PromiseTerm promise) {

        Terms asTerms() {
            return Terms.of(
                    chargedDays,
                    reservation,
                    absence,
                    noticeDays,
                    rounding,
                    index,
                    yearEndBandPercent,
                    quoteValidDays,
                    extensionAgreedDays,
                    promise);
        }
    }

    public record NewMandate(
            @NotBlank String municipality,
            @NotNull @Min(0) @Max(100_000_000_000_000L) Long yearlyLimitOre) {}

    /** Reads it, with everything that it names looked up. */
    public VersionFacts facts(Municipalities register, Forms forms) {
        Set<String> known = mustBeKnown(register);
        if (terms != null && terms.noticeDays() != null) {
            terms.noticeDays().keySet().forEach(form -> forms.named(form, "terms.noticeDays[" + form + "]"));
        }
        List<NewMandate> given = Objects.requireNonNullElse(mandates, List.of());
        Set<String> mandated = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String code = given.get(i).municipality();
            String field = "mandates[" + i + "].municipality";
            if (!known.contains(code)) {
                throw Invalid.field(field, "not-a-party", code);
            }
            if (!mandated.add(code)) {
                throw Invalid.field(field, "party-twice", code);
            }
        }
        return new VersionFacts(
                new Period(validFrom, validUntil),
                Objects.requireNonNullElse(noticeMonths, USUAL_NOTICE_MONTHS),
                terms == null ? Terms.USUAL : terms.asTerms(),
                parties,
                given.stream()
                        .map(mandate -> new Mandate(mandate.municipality(), mandate.yearlyLimitOre()))
                        .toList());
    }

    private Set<String> mustBeKnown(Municipalities register) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            register.named(parties.get(i), "parties[" + i + "]");
            if (!known.add(parties.get(i))) {
                throw Invalid.field("parties[" + i + "]", "party-twice", parties.get(i));
            }
        }
        return known;
    }
}
