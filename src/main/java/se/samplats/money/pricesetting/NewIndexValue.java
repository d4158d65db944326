package se.samplats.money.pricesetting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the coordinator records of a published value.
 *
 * @param year the year whose prices it makes out of those of the year before
 * @param percent the change, such as 2.6
 * @param source who published it, and where
 */
record NewIndexValue(
        @NotNull IndexValue.Kind kind,
        @NotNull @Min(1990) @Max(2200) Integer year,
        @NotNull IndexValue.Stage stage,

        @NotNull @DecimalMin("-50") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @NotBlank @Size(max = 200) String source,
        @NotNull LocalDate publishedOn) {}
