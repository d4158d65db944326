package se.samplats.steering.kolada;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Right;
import se.samplats.steering.kolada.KoladaIndicator.Group;
import se.samplats.steering.kolada.KoladaIndicator.Part;
import se.samplats.steering.statistics.MeasureReading;
import se.samplats.steering.statistics.Scope;
import se.samplats.steering.statistics.ShareItem;
import se.samplats.steering.statistics.ShareItems;
import se.samplats.steering.statistics.Span;

/** Puts the county's own figures of a finished year beside Kolada's. */
@ApplicationScoped
@Transactional
class KoladaReading {

    private static final int FIRST_YEAR = 1998;
    private static final int YEARS_SHOWN = 5;

    private final KoladaValues values;
    private final MeasureReading measures;
    private final Municipalities municipalities;
    private final Today today;

    KoladaReading(KoladaValues values, MeasureReading measures, Municipalities municipalities, Today today) {
        this.values = values;
        this.measures = measures;
        this.municipalities = municipalities;
        this.today = today;
    }

    /**
     * @param kolada as it was uploaded; null where it was not
     * @param ours in percent of the cost of care, or in days; null where there is none, or where too few persons are in it
     */
    record Compared(
            KoladaIndicator indicator,
            Group group,
            Part part,
            @Nullable BigDecimal kolada,
            @Nullable BigDecimal ours) {}

    /** @param years those that can be chosen, the latest first */
    record Comparison(String municipality, int year, List<Integer> years, List<Compared> items) {}

    /**
     * @param municipality the SCB code; one's own where none is given, the county's first for those who act for none
     * @param year the last one that is over where none is given
     */
    Comparison of(Actor actor, @Nullable String municipality, @Nullable Integer year) {
        actor.must(Right.READ_STATISTICS);
        String code = municipality == null || municipality.isBlank()
                ? own(actor)
                : municipalities.named(municipality.strip(), "municipality").code();
        int last = today.date().getYear() - 1;
        int chosen = year == null ? last : Math.max(FIRST_YEAR, Math.min(year, last));
        TreeSet<Integer> years = new TreeSet<>(values.years(code));
        for (int i = 0; i < YEARS_SHOWN; i++) {
            years.add(last - i);
        }
        years.removeIf(one -> one > last);
        return new Comparison(code, chosen, new ArrayList<>(years.descendingSet()), items(actor, code, chosen));
    }

    private String own(Actor actor) {
        String own = actor.municipality();
        return own != null
                ? own
                : measures.municipalities().stream().findFirst().orElseThrow(() -> new NotFound("municipality"));
    }

    private List<Compared> items(Actor actor, String municipality, int year) {
        Map<KoladaIndicator, BigDecimal> known = values.of(municipality, year);
        Span span = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        ShareItems shares = measures.shares(actor, new Scope(municipality, null, span));
        Map<Group, ShareItem> ours = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            ours.put(group, shares.family(municipality, group.forms()));
        }
        BigDecimal waited =
                measures.waiting(actor, new Scope(municipality, "SABO", span)).medianDaysToPlaced();
        List<Compared> items = new ArrayList<>();
        for (KoladaIndicator indicator : KoladaIndicator.values()) {
            ShareItem share = ours.get(indicator.group());
            BigDecimal own = indicator.part() == Part.WAITING
                    ? waited
                    : share == null ? null : OwnFigure.percent(indicator.part(), share);
            items.add(new Compared(indicator, indicator.group(), indicator.part(), known.get(indicator), own));
        }
        return items;
    }
}
