package se.samplats.steering.waitingreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;
import se.samplats.steering.waitingreport.LateDecision.State;
import se.samplats.steering.waitingreport.WaitingReport.LateOfForm;

/** Assembles the report of the reader's municipality, or the county's number. */
@ApplicationScoped
class WaitingReportReading {

    private static final String SOL = "SoL 34:1–3";
    private static final String LSS = "LSS 28 f–h §§";

    private final LateDecisions lateDecisions;
    private final Forms forms;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;

    WaitingReportReading(LateDecisions lateDecisions, Forms forms, PrivilegedAccess privilegedAccess, Today today) {
        this.lateDecisions = lateDecisions;
        this.forms = forms;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
    }

    /** @throws Refusal {@code quarter-ahead} where the quarter has not begun */
    WaitingReport of(Actor actor, @Nullable String written, Language language) {
        actor.must(Right.READ_STATISTICS);
        LocalDate now = today.date();
        Quarter quarter = Quarter.of(written, now);
        if (!quarter.from().isBefore(now)) {
            throw Refusal.of("quarter-ahead", quarter.toString());
        }
        LocalDate on = (quarter.to().isAfter(now) ? now : quarter.to()).minusDays(1);
        String own = actor.municipality();
        return privilegedAccess.asService(() ->
                own == null ? county(quarter, on) : of(own, quarter, on, actor.may(Right.READ_REQUESTS), language));
    }

    private WaitingReport county(Quarter quarter, LocalDate on) {
        long waiting = lateDecisions.waiting(quarter.from(), on);
        return new WaitingReport(
                quarter.toString(), quarter.from(), quarter.to(), on, null, waiting, null, null, List.of(), List.of());
    }

    private WaitingReport of(String municipality, Quarter quarter, LocalDate on, boolean handles, Language language) {
        List<LateDecision> late = lateDecisions.of(municipality, quarter.from(), on);
        Map<String, List<LateDecision>> byFormAndSex = late.stream()
                .collect(Collectors.groupingBy(one -> one.form() + " " + one.sex(), TreeMap::new, Collectors.toList()));
        List<LateOfForm> counted = new ArrayList<>();
        byFormAndSex.values().forEach(some -> counted.add(counted(some, language)));
        return new WaitingReport(
                quarter.toString(),
                quarter.from(),
                quarter.to(),
                on,
                municipality,
                count(late, State.WAITING),
                count(late, State.CARRIED_OUT),
                count(late, State.ENDED),
                counted,
                handles ? late : List.of());
    }

    private LateOfForm counted(List<LateDecision> some, Language language) {
        LateDecision first = some.get(0);
        HousingForm form = forms.named(first.form(), "form");
        return new LateOfForm(
                first.form(),
                form.name(language),
                form.law().startsWith("LSS") ? LSS : SOL,
                first.sex(),
                count(some, State.WAITING),
                count(some, State.CARRIED_OUT),
                count(some, State.ENDED));
    }

    private static long count(List<LateDecision> late, State state) {
        return late.stream().filter(one -> one.state() == state).count();
    }
}
