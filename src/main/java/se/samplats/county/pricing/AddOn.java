package se.samplats.county.pricing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Something beside the day (<i>tillägg</i>).
 *
 * @param code the add-on's code in the home's price list, without regard to case
 * @param quantity how many units of it: hours, days, km or times, over the whole stay
 */
public record AddOn(
        @NotBlank @Size(max = 60) String code,

        @NotNull @DecimalMin("0.01") @DecimalMax("100000") @Digits(integer = 6, fraction = 4)
        BigDecimal quantity) {}
