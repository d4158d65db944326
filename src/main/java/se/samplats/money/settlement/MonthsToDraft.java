package se.samplats.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.samplats.platform.party.PrivilegedAccess;

/** The sellers whose month is to be drafted, and how far that has come. */
@ApplicationScoped
class MonthsToDraft {

    private final EntityManager database;
    private final PrivilegedAccess privilegedAccess;

    MonthsToDraft(EntityManager database, PrivilegedAccess privilegedAccess) {
        this.database = database;
        this.privilegedAccess = privilegedAccess;
    }

    /** One seller's month. */
    record SellerMonth(YearMonth month, String seller) {}

    /** Whether somebody should have a month drafted. */
    enum Standing {
        FAILED,
        NOT_ASKED,
        NOTHING_TO_DO
    }

    /** How it stands with a month in which others may have stayed with the seller. */
    Standing standing(String seller, YearMonth month) {
        Object standing = database.createNativeQuery("""
                select coalesce(
                  (select case state when 'FAILED' then 'FAILED' else 'NOTHING_TO_DO' end from month_to_draft
                    where seller = :seller and month = :month),
                  case when exists (select 1 from placement p where p.seller = :seller and p.buyer <> p.seller
                      and p.starts_on < :next and (p.ends_before is null or p.ends_before > :month)
                      and p.status in ('ONGOING', 'ENDED'))
                    and not exists (select 1 from settlement s where s.seller = :seller and s.month = :month)
                  then 'NOT_ASKED' else 'NOTHING_TO_DO' end)""")
                .setParameter("seller", seller)
                .setParameter("month", month.atDay(1))
                .setParameter("next", month.plusMonths(1).atDay(1))
                .getSingleResult();
        return Standing.valueOf((String) standing);
    }

    /** Whoever waits already keeps its turn; what is being drafted just now is not waited for. */
    void add(YearMonth month, List<String> sellers) {
        database.createNativeQuery("""
                insert into month_to_draft (month, seller) select :month, unnest(cast(:sellers as text[]))
                on conflict do nothing""")
                .setParameter("month", month.atDay(1))
                .setParameter("sellers", sellers.toArray(String[]::new))
                .executeUpdate();
        database.createNativeQuery("""
                update month_to_draft set state = 'WAITING', asked_at = now()
                where month = :month and seller = any(cast(:sellers as text[])) and state <> 'WAITING'""")
                .setParameter("month", month.atDay(1))
                .setParameter("sellers", sellers.toArray(String[]::new))
                .executeUpdate();
    }

    List<SellerMonth> waiting() {
        List<?> rows = privilegedAccess.asService(() -> database.createNativeQuery(
                        "select month, seller from month_to_draft where state = 'WAITING' order by month, seller")
                .getResultList());
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SellerMonth(YearMonth.from((LocalDate) row[0]), (String) row[1]))
                .toList();
    }

    /** Keeps it from others until the transaction ends; not if it is drafted already, or somebody drafts it just now. */
    boolean take(SellerMonth one) {
        return !privilegedAccess
                .asService(() -> database.createNativeQuery("""
                        select seller from month_to_draft where month = :month and seller = :seller and state = 'WAITING'
                        for update skip locked""")
                        .setParameter("month", one.month().atDay(1))
                        .setParameter("seller", one.seller())
                        .getResultList())
                .isEmpty();
    }

    void done(SellerMonth one, boolean drafted) {
        privilegedAccess.asService(() -> database.createNativeQuery(
                        "update month_to_draft set state = :state where month = :month and seller = :seller")
                .setParameter("state", drafted ? "DRAFTED" : "FAILED")
                .setParameter("month", one.month().atDay(1))
                .setParameter("seller", one.seller())
                .executeUpdate());
    }

    /** How far the month has come, of those that the reader may see. */
    MonthProgress progress(YearMonth month) {
        List<?> rows = database.createNativeQuery(
                        "select state, seller from month_to_draft where month = :month order by seller")
                .setParameter("month", month.atDay(1))
                .getResultList();
        List<Object[]> all = rows.stream().map(Object[].class::cast).toList();
        return new MonthProgress(
                month.toString(), all.size(), count(all, "DRAFTED"), count(all, "WAITING"), sellers(all, "FAILED"));
    }

    private static int count(List<Object[]> rows, String state) {
        return sellers(rows, state).size();
    }

    private static List<String> sellers(List<Object[]> rows, String state) {
        return rows.stream()
                .filter(row -> state.equals(row[0]))
                .map(row -> (String) row[1])
                .toList();
    }
}
