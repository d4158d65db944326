package se.samplats.market.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of calls that ask about a stay, and that answer. */
public final class Answers {

    private Answers() {}

    /** @param approvedBy the official who approved what exceeds the mandate, by name */
    public record LongerStay(
            @NotNull LocalDate end,
            @Nullable @Size(max = 120) String approvedBy) {}

    /**
     * @param on the first day in the new bed
     * @param approvedBy the official who approved what exceeds the mandate, by name
     */
    public record OtherBed(
            @NotNull UUID placeId,
            @NotNull LocalDate on,
            @Nullable @Size(max = 120) String approvedBy) {}

    /** @param approvedBy the official who approved what exceeds the mandate, by name */
    public record OtherArrival(
            @NotNull LocalDate start,
            @Nullable @Size(max = 120) String approvedBy) {}

    /**
     * @param reason a code of {@code GET /decline-reasons}
     * @param text the home's own words; needed with OTHER
     */
    public record No(
            @NotBlank @Size(max = 40) String reason,
            @Nullable @Size(max = 1000) String text) {}

    /** The name, or nothing where none is written. */
    public static @Nullable String approver(@Nullable String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }
}
