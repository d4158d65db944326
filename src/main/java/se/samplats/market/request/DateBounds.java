package se.samplats.market.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.kernel.Today;

/**
 * The bounds of a request's days: the decision is some years old at most and never in the future, and a place is wanted within a
 * few years. The number of years is configured.
 */
@ApplicationScoped
public class DateBounds {

    private final int decidedWithinYears;
    private final int wantedWithinYears;
    private final Today today;

    DateBounds(
            @ConfigProperty(name = "samplats.requests.decided-within-years") int decidedWithinYears,
            @ConfigProperty(name = "samplats.requests.wanted-within-years") int wantedWithinYears,
            Today today) {
        this.decidedWithinYears = decidedWithinYears;
        this.wantedWithinYears = wantedWithinYears;
        this.today = today;
    }

    /** The possible days of a decision. */
    public Period decisions() {
        LocalDate day = today.date();
        return new Period(day.minusYears(decidedWithinYears), day.plusDays(1));
    }

    /** The last day on which a place can be wanted. */
    public LocalDate latestStart() {
        return today.date().plusYears(wantedWithinYears);
    }

    /** What is wrong with a decision's day, if anything. */
    Optional<Text> decided(LocalDate day) {
        Period within = decisions();
        return within.contains(day)
                ? Optional.empty()
                : Optional.of(Text.of(
                        "problem.decision-date-out-of-range", within.start(), today.date(), decidedWithinYears));
    }

    /** What is wrong with the day on which a place is wanted, if anything; one that has passed is matched from today. */
    Optional<Text> wanted(LocalDate day) {
        LocalDate last = latestStart();
        return day.isAfter(last)
                ? Optional.of(Text.of("problem.start-too-far-ahead", last, wantedWithinYears))
                : Optional.empty();
    }

    /** Refuses days out of bounds, each with what is wrong. */
    void mustHold(LocalDate decided, LocalDate wanted) {
        List<Invalid.Field> faults = new ArrayList<>();
        decided(decided).ifPresent(fault -> faults.add(new Invalid.Field("decisionDate", fault)));
        wanted(wanted).ifPresent(fault -> faults.add(new Invalid.Field("wantedStart", fault)));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** Refuses a day out of bounds, with the field that has it. */
    public void mustReach(String field, @Nullable LocalDate start) {
        if (start != null) {
            wanted(start).ifPresent(fault -> {
                throw new Invalid(List.of(new Invalid.Field(field, fault)));
            });
        }
    }
}
