package se.samplats.county.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The body of a call that says from which day parties use an agreement for some forms (<i>stegvis införande</i>).
 *
 * @param municipalities SCB codes of the parties
 * @param forms codes of the housing forms
 */
record NewStart(
        @NotEmpty @Size(max = 400) List<@NotBlank @Size(max = 10) String> municipalities,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 40) String> forms,
        @NotNull LocalDate startsOn) {}
