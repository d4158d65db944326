package se.samplats.pricing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A municipality that shares a cost: how many live there, and how many days it used. */
record CostMember(
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipality,
        @NotNull @Min(0) @Max(100_000_000) Integer population,
        @NotNull @Min(0) @Max(100_000_000) Integer days) {}
