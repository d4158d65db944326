package se.samplats.county.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The promise (<i>leveranslöfte</i>): a bed that its home has reported free is delivered when a suitable request claims it within the
 * home's confirmation time.
 *
 * @param agreedRefusals for which reasons the home may say no all the same, each once
 * @param feeOre what the home's municipality owes the buyer for a refusal without one of them, or without an answer, in öre; 0 for nothing
 */
public record PromiseTerm(
        @NotNull @Size(max = 20) List<@NotNull AgreedRefusal> agreedRefusals,
        @Min(0) @Max(MOST_FEE_ORE) long feeOre) {

    /** 100 000 kronor. */
    static final long MOST_FEE_ORE = 10_000_000;

    public PromiseTerm {
        agreedRefusals = agreedRefusals.stream().distinct().sorted().toList();
    }

    /** @param reason the code of a refusal */
    public boolean lets(String reason) {
        return agreedRefusals.stream().anyMatch(agreed -> agreed.name().equals(reason));
    }
}
