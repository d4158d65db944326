package se.samplats.platform.http;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.kernel.Today;

/**
 * Which days can be meant, whatever door they come by: a slip of the finger makes a stay of the year 9999, and that is charged. How far
 * from today a day of each kind may lie is configured ({@link DaySettings}); of which kind a field is stands in
 * {@code contract/days.properties}.
 */
@ApplicationScoped
@Unremovable
public class DayBounds {

    private static final String USUAL = "case";

    /** A request's own days, which are held against their bounds, and told of, where requests are. */
    private static final Set<String> OF_A_REQUEST = Set.of("decided", "wanted");

    private final DaySettings settings;
    private final Today today;
    private final Map<String, String> kinds = new HashMap<>();

    DayBounds(DaySettings settings, Today today) {
        this.settings = settings;
        this.today = today;
        Properties fields = ContractTexts.of("days.properties");
        fields.stringPropertyNames().forEach(field -> {
            String kind = fields.getProperty(field);
            if (!settings.days().containsKey(kind)) {
                throw new IllegalStateException("samplats.days." + kind + ", the bounds of " + field + ", is missing");
            }
            kinds.put(field, kind);
        });
    }

    /** The possible days of a kind. */
    public Period of(String kind) {
        DaySettings.Distance distance = settings.days().get(kind);
        if (distance == null) {
            throw new IllegalArgumentException("no kind of day: " + kind);
        }
        LocalDate day = today.date();
        return new Period(day.minus(distance.back()), day.plus(distance.ahead()).plusDays(1));
    }

    /** How many years a day of a kind may lie ahead of today, or behind it. */
    public int years(String kind, boolean ahead) {
        DaySettings.Distance distance = settings.days().get(kind);
        return distance == null ? 0 : (ahead ? distance.ahead() : distance.back()).getYears();
    }

    /**
     * What is wrong with a day, if anything: told with its bounds.
     *
     * @param owner the record, sheet or {@code query} that the field is of
     */
    public Optional<Text> fault(String owner, String field, LocalDate day) {
        String own = kinds.get(owner + "." + field);
        String kind = own != null ? own : kinds.getOrDefault(field, USUAL);
        if (OF_A_REQUEST.contains(kind)) {
            return Optional.empty();
        }
        Period within = of(kind);
        LocalDate last = within.last();
        return within.contains(day) || last == null
                ? Optional.empty()
                : Optional.of(Text.of("problem.day-out-of-bounds", within.start(), last));
    }

    /** Whether it is said of which kind a field is. */
    boolean knows(String owner, String field) {
        return kinds.containsKey(owner + "." + field) || kinds.containsKey(field);
    }

    /** The running application's, for what nobody injects anything into; null where none runs. */
    static @Nullable DayBounds running() {
        ArcContainer container = Arc.container();
        return container == null || !container.isRunning()
                ? null
                : container.instance(DayBounds.class).get();
    }
}
