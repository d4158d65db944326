package se.samplats.money.yearend;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** How many days of a year a municipality used. */
public record UsedDays(
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipality,
        @NotNull @Min(0) @Max(100_000_000) Integer days) {}
