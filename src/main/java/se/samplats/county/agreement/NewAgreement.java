package se.samplats.county.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.agreement.NewVersion.NewMandate;
import se.samplats.county.agreement.NewVersion.NewTerms;

/** The body of a call that makes an agreement, with its first version. */
record NewAgreement(
        @NotBlank @Size(max = 120) String name,
        @NotNull Area area,
        @NotBlank String host,
        @NotNull @Size(min = 2, max = 400) List<@NotBlank @Size(max = 10) String> parties,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable @Min(0) @Max(120) Integer noticeMonths,
        @Nullable @Valid NewTerms terms,
        @Nullable @Size(max = 400) List<@NotNull @Valid NewMandate> mandates) {

    NewVersion first() {
        return new NewVersion(parties, validFrom, validUntil, noticeMonths, terms, mandates);
    }
}
