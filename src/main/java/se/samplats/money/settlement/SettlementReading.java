package se.samplats.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** Settlements for those who read them: the parties with all lines, the county's coordinator in sums. */
@ApplicationScoped
@Transactional
class SettlementReading {

    private final Settlements settlements;
    private final SettlementLines lines;
    private final EntityManager database;
    private final PrivilegedAccess privilegedAccess;

    SettlementReading(
            Settlements settlements, SettlementLines lines, EntityManager database, PrivilegedAccess privilegedAccess) {
        this.settlements = settlements;
        this.lines = lines;
        this.database = database;
        this.privilegedAccess = privilegedAccess;
    }

    /**
     * A stay that cannot be charged, since its home has no price for it.
     *
     * @param reference of the placement
     */
    record Unpriced(UUID homeId, String home, String seller, String buyer, String reference, LocalDate from) {}

    List<Settlement> page(Actor actor, @Nullable YearMonth month, Paging paging) {
        actor.must(Right.READ_SETTLEMENTS);
        return settlements.page(actor, month, paging.afterId(), paging.size() + 1);
    }

    /** The same with the lines of those that the actor is party to, read together. */
    List<SettlementView> views(Actor actor, List<Settlement> some, Language language) {
        Map<UUID, List<SettlementLine>> ofEach = lines.of(some.stream()
                .filter(one -> actor.may(Right.READ_SETTLEMENT_LINES, one.belonging()))
                .map(Settlement::id)
                .toList());
        return some.stream()
                .map(one -> view(one, ofEach.getOrDefault(one.id(), List.of()), language))
                .toList();
    }

    private static SettlementView view(Settlement one, List<SettlementLine> lines, Language language) {
        return SettlementView.of(
                one,
                SettlementLineReading.of(lines, one.month()).stream()
                        .map(line -> SettlementLineReading.view(line, one.month(), language))
                        .toList());
    }

    List<Settlement> leaf(Actor actor, @Nullable YearMonth month, int from, int most) {
        actor.must(Right.READ_SETTLEMENTS);
        return settlements.leaf(actor, month, from, most);
    }

    /** What the actor's municipality has drafted for a month and not issued. */
    List<Settlement> drafts(Actor actor, YearMonth month) {
        actor.must(Right.READ_SETTLEMENTS);
        return settlements.of(actor.own(), month).values().stream()
                .filter(one -> one.status() == SettlementStatus.DRAFT && one.lineCount() > 0)
                .sorted(Comparator.comparing(Settlement::buyer))
                .toList();
    }

    List<Settlements.MonthSum> months(Actor actor, int most) {
        actor.must(Right.READ_SETTLEMENTS);
        return settlements.months(actor, most);
    }

    SettlementView one(Actor actor, UUID id, Language language) {
        return views(actor, List.of(settlements.visible(actor, Right.READ_SETTLEMENTS, id)), language)
                .get(0);
    }

    /** The stays of a month without a price, sold or bought by the actor: to be put right first. */
    List<Unpriced> unpriced(Actor actor, YearMonth month, int most) {
        actor.must(Right.READ_SETTLEMENTS);
        String own = actor.mayCountyWide(Right.READ_SETTLEMENTS) ? "" : actor.own();
        return privilegedAccess.asService(() -> unpriced(own, month, most));
    }

    private List<Unpriced> unpriced(String own, YearMonth month, int most) {
        List<?> rows = database.createNativeQuery("""
                select h.id, h.name, p.seller, p.buyer, p.reference, p.starts_on
                from placement p join home h on h.id = p.home_id
                where p.quote is null and p.buyer <> p.seller and p.protected_for is null and p.starts_on < :until
                  and coalesce(p.ends_before, 'infinity') > :from and (:own = '' or p.seller = :own or p.buyer = :own)
                  and not exists (select 1 from price_row r where r.home_id = p.home_id and r.level = 'BASE'
                    and r.valid_from <= greatest(p.starts_on, :from))
                order by h.name, p.reference limit :most""")
                .setParameter("from", month.atDay(1))
                .setParameter("until", month.plusMonths(1).atDay(1))
                .setParameter("own", own)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Unpriced(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (LocalDate)
                                row[5]))
                .toList();
    }
}
