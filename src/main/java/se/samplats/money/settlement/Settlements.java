package se.samplats.money.settlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;
import se.samplats.platform.party.VisibleRows;

/** The register of settlements. An economist sees those in which the own municipality sells or buys. */
@ApplicationScoped
public class Settlements implements PanacheRepositoryBase<Settlement, UUID> {

    private static final VisibleRows.Row WHOSE = new VisibleRows.Row("seller", "buyer", null, null);

    /** The settlement, not found by whoever may not do this to it. */
    public Settlement visible(Actor actor, Right right, UUID id) {
        actor.must(right);
        Settlement one = findByIdOptional(id).orElseThrow(() -> new NotFound("settlement"));
        actor.must(right, one.belonging(), "settlement");
        return one;
    }

    List<Settlement> page(Actor actor, @Nullable YearMonth month, UUID after, int most) {
        Map<String, Object> values = new HashMap<>();
        String seen = seen(actor, month, values);
        values.put("after", after);
        return find("id > :after and " + seen + " order by id", values)
                .page(0, most)
                .list();
    }

    /** Page by page, by month, the latest first. */
    List<Settlement> leaf(Actor actor, @Nullable YearMonth month, int from, int most) {
        Map<String, Object> values = new HashMap<>();
        return find(seen(actor, month, values) + " order by month desc, seller, buyer", values)
                .range(from, from + most - 1)
                .list();
    }

    /** What each month sums to for the actor. */
    List<MonthSum> months(Actor actor, int most) {
        Map<String, Object> values = new HashMap<>();
        String seen = seen(actor, null, values);
        values.put("self", actor.mayCountyWide(Right.READ_SETTLEMENTS) ? "" : actor.own());
        var query = getEntityManager()
                .createQuery(
                        "select month, count(*), sum(case when status = 'DRAFT' then 1 else 0 end),"
                                + " coalesce(sum(case when :self = '' or seller = :self then totalOre else 0 end), 0),"
                                + " coalesce(sum(case when :self = '' or buyer = :self then totalOre else 0 end), 0)"
                                + " from Settlement where " + seen + " group by month order by month desc",
                        Object[].class)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new MonthSum(
                        YearMonth.from((LocalDate) row[0]),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    /**
     * A month in sums, for one municipality; for the whole county sold and bought are the same.
     *
     * @param drafts how many of them are not issued yet
     */
    record MonthSum(YearMonth month, int settlements, int drafts, long soldOre, long boughtOre) {}

    /** How many of a seller's settlements are drafted and not issued, by month up to this one, the oldest first. */
    SortedMap<YearMonth, Long> toIssue(String seller, YearMonth until, int most) {
        SortedMap<YearMonth, Long> drafts = new TreeMap<>();
        getEntityManager()
                .createQuery(
                        "select month, count(*) from Settlement where seller = :seller and month <= :until and status = :draft"
                                + " and lineCount > 0 group by month order by month",
                        Object[].class)
                .setParameter("seller", seller)
                .setParameter("until", until.atDay(1))
                .setParameter("draft", SettlementStatus.DRAFT)
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> drafts.put(YearMonth.from((LocalDate) row[0]), (Long) row[1]));
        return drafts;
    }

    private static String seen(Actor actor, @Nullable YearMonth month, Map<String, Object> values) {
        VisibleRows seen = VisibleRows.by(actor, Right.READ_SETTLEMENTS, WHOSE);
        values.putAll(seen.values());
        if (month == null) {
            return seen.condition();
        }
        values.put("month", month.atDay(1));
        return seen.condition() + " and month = :month";
    }

    /** Those of a seller for a month, by who owes. */
    Map<String, Settlement> of(String seller, YearMonth month) {
        Map<String, Settlement> byBuyer = new HashMap<>();
        list("seller = ?1 and month = ?2", seller, month.atDay(1)).forEach(one -> byBuyer.put(one.buyer(), one));
        return byBuyer;
    }

    /** The buyers to whom the seller has issued the month or a later one: later facts belong to the next month. */
    List<String> closedTo(String seller, YearMonth month) {
        return getEntityManager()
                .createQuery(
                        "select distinct buyer from Settlement where seller = :seller and month >= :month and status = 'ISSUED'",
                        String.class)
                .setParameter("seller", seller)
                .setParameter("month", month.atDay(1))
                .getResultList();
    }

    /** Whether a month before is still a draft with something in it. */
    boolean earlierDraft(Settlement one) {
        return count(
                        "seller = ?1 and buyer = ?2 and month < ?3 and status = ?4 and lineCount > 0",
                        one.seller(),
                        one.buyer(),
                        one.month().atDay(1),
                        SettlementStatus.DRAFT)
                > 0;
    }

    /** Locks a seller's settlements: one transaction at a time drafts them, on any replica. */
    void lock(String seller) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('settlement'), hashtext(:seller))")
                .setParameter("seller", seller)
                .getSingleResult();
    }

    /**
     * Each seller counts its own in a year, without gaps, as bookkeeping wants it (BFL 5 kap. 7 §); whoever sees one learns nothing of
     * others'. The seller's settlements must be locked.
     */
    String nextReference(String seller, LocalDate today) {
        String series = String.format(Locale.ROOT, "A-%d-%s-", today.getYear(), seller);
        Number last = (Number) getEntityManager()
                .createNativeQuery("""
                        select coalesce(max(cast(substr(reference, length(:series) + 1) as integer)), 0) from settlement
                        where seller = :seller and starts_with(reference, :series)""")
                .setParameter("series", series)
                .setParameter("seller", seller)
                .getSingleResult();
        return String.format(Locale.ROOT, "%s%05d", series, last.longValue() + 1);
    }
}
