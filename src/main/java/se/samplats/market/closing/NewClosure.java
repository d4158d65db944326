package se.samplats.market.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The body of a call that closes a home or a place.
 *
 * @param on the first closed day
 * @param until the first day that is open again; left out for good
 * @param reason about the home, never about anybody who lives there
 */
record NewClosure(
        @NotNull LocalDate on,
        @Nullable LocalDate until,
        @NotBlank @Size(max = 200) String reason) {}
