package se.samplats.market.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.DayBounds;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Text;

/**
 * The bounds of a request's days: the decision is some years old at most and never in the future, and a place is wanted within a
 * few years ({@code samplats.days.decided}, {@code samplats.days.wanted}).
 */
@ApplicationScoped
public class DateBounds {

    private static final String DECIDED = "decided";
    private static final String WANTED = "wanted";

    private final DayBounds bounds;

    DateBounds(DayBounds bounds) {
        this.bounds = bounds;
    }

    /** The possible days of a decision. */
    public Period decisions() {
        return bounds.of(DECIDED);
    }

    /** The days on which a place can be wanted; one that has passed is matched from today. */
    public Period starts() {
        return bounds.of(WANTED);
    }

    /** The last day on which a place can be wanted. */
    public LocalDate latestStart() {
        return last(starts());
    }

    /** What is wrong with a decision's day, if anything. */
    Optional<Text> decided(LocalDate day) {
        Period within = decisions();
        return within.contains(day)
                ? Optional.empty()
                : Optional.of(Text.of(
                        "problem.decision-date-out-of-range",
                        within.start(),
                        last(within),
                        bounds.years(DECIDED, false)));
    }

    /** What is wrong with the day on which a place is wanted, if anything; one that has passed is matched from today. */
    Optional<Text> wanted(LocalDate day) {
        Period within = starts();
        if (day.isBefore(within.start())) {
            return Optional.of(Text.of("problem.start-too-far-back", within.start(), bounds.years(WANTED, false)));
        }
        return within.contains(day)
                ? Optional.empty()
                : Optional.of(Text.of("problem.start-too-far-ahead", last(within), bounds.years(WANTED, true)));
    }

    private static LocalDate last(Period within) {
        return Objects.requireNonNull(within.last());
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
