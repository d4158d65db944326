package se.samplats.money.pricesetting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All published values that were recorded. */
@ApplicationScoped
class IndexValues implements PanacheRepositoryBase<IndexValue, UUID> {

    /** A correction counts before what it corrects, and the latest before earlier ones. */
    private static final Comparator<IndexValue> WHAT_COUNTS = Comparator.comparing(IndexValue::stage)
            .thenComparing(IndexValue::publishedOn)
            .thenComparing(IndexValue::id);

    List<IndexValue> page(UUID after, int most) {
        return find("id > ?1 order by id", after).page(0, most).list();
    }

    List<IndexValue> latestFirst() {
        return list("order by year desc, kind, stage desc, publishedOn desc, id desc");
    }

    boolean hasPreliminary(IndexValue.Kind kind, int year) {
        return count("kind = ?1 and year = ?2 and stage = ?3", kind, year, IndexValue.Stage.PRELIMINARY) > 0;
    }

    /** What prices follow into a year; empty as long as wages or consumer prices are not known. */
    Optional<IndexRate> rate(int year, int wagePercent) {
        List<IndexValue> all = list("year", year);
        return counting(all, IndexValue.Kind.WAGES).flatMap(wages -> counting(all, IndexValue.Kind.CONSUMER_PRICES)
                .map(prices -> IndexRate.of(
                        wagePercent,
                        wages.percent(),
                        prices.percent(),
                        wages.stage() == IndexValue.Stage.CORRECTED && prices.stage() == IndexValue.Stage.CORRECTED)));
    }

    private static Optional<IndexValue> counting(List<IndexValue> all, IndexValue.Kind kind) {
        return all.stream().filter(one -> one.kind() == kind).max(WHAT_COUNTS);
    }
}
