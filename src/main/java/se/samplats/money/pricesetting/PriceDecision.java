package se.samplats.money.pricesetting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision that prices rest on.
 *
 * @param body which body of the municipality has decided, or who by delegation
 * @param paragraph of its minutes, or of the list of delegated decisions
 */
@Schema(description = "The decision of the municipality that prices rest on")
public record PriceDecision(
        @NotBlank @Size(max = 120) String body,
        @NotBlank @Size(max = 60) String paragraph) {}
