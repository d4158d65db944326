package se.samplats.market.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.NewPrivateQuote;

/**
 * What may be given when an offer is accepted.
 *
 * @param approvedBy the official who approved a booking above the mandate, by name; kept with the booking
 * @param confirm whether a booking of the same case on some of the same days is to be kept beside it
 * @param privateQuote what a private provider asked for the same need
 */
public record Acceptance(
        @Nullable @Size(max = 120) String approvedBy,
        @Nullable @Valid NewPrivateQuote privateQuote,
        @Nullable Boolean confirm) {

    public static final Acceptance PLAIN = new Acceptance(null, null, null);

    /** The name, or nothing where none is written. */
    @Nullable
    String approver() {
        return approvedBy == null || approvedBy.isBlank() ? null : approvedBy.strip();
    }
}
