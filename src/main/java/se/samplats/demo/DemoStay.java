package se.samplats.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.Need;
import se.samplats.market.request.Urgency;
import se.samplats.platform.kernel.Period;

/**
 * What one municipality of the simulated county booked in another's home, or waits for.
 *
 * @param refusals the homes that were asked first and said no, in order
 * @param privateOre what a private provider asked for a day, in öre
 * @param place the bed, by the municipality's own id; null where it still waits for one
 * @param period the days that were agreed
 * @param left when the person moved out; null while the stay goes on
 */
record DemoStay(
        String caseReference,
        String buyer,
        Need need,
        LocalDate decided,
        Urgency urgency,
        List<Refused> refusals,
        long privateOre,
        @Nullable String place,
        Period period,
        @Nullable LocalDate left) {

    /** @param reason its code */
    record Refused(String home, String reason) {}
}
