package se.samplats.money.settlement;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.HomePrices;
import se.samplats.county.pricing.PriceRow;
import se.samplats.county.pricing.PriceRows;
import se.samplats.county.pricing.Quote;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.StatementTimeout;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/**
 * Makes the settlements of a month: the lines of each are what is owed until the month's end, less what other months have
 * settled. Drafting can be repeated; an economist of the selling municipality issues the draft, and from then on corrections are
 * lines of the next month.
 */
@ApplicationScoped
@Transactional
class Settling {

    private final Settlements settlements;
    private final SettlementLines lines;
    private final Stays stays;
    private final QuoteFreezing quoteFreezing;
    private final List<AgreedDues> dues;
    private final PriceRows priceRows;
    private final Municipalities municipalities;
    private final PrivilegedAccess privilegedAccess;
    private final StatementTimeout statementTimeout;
    private final Today today;
    private final Event<SettlementEvent> events;

    Settling(
            Settlements settlements,
            SettlementLines lines,
            Stays stays,
            QuoteFreezing quoteFreezing,
            @All List<AgreedDues> dues,
            PriceRows priceRows,
            Municipalities municipalities,
            PrivilegedAccess privilegedAccess,
            StatementTimeout statementTimeout,
            Today today,
            Event<SettlementEvent> events) {
        this.settlements = settlements;
        this.lines = lines;
        this.stays = stays;
        this.quoteFreezing = quoteFreezing;
        this.dues = dues;
        this.priceRows = priceRows;
        this.municipalities = municipalities;
        this.privilegedAccess = privilegedAccess;
        this.statementTimeout = statementTimeout;
        this.today = today;
        this.events = events;
    }

    /** Drafts what one municipality owes another for a month; an earlier draft is replaced. */
    public Settlement draft(Actor actor, String seller, String buyer, YearMonth month) {
        actor.must(Right.DRAFT_SETTLEMENTS);
        municipalities.named(seller, "seller");
        municipalities.named(buyer, "buyer");
        if (seller.equals(buyer)) {
            throw Invalid.field("buyer", "settles-with-itself");
        }
        if (!actor.may(Right.DRAFT_SETTLEMENTS, Belonging.between(seller, buyer))) {
            throw Invalid.field("seller", "not-your-settlement", actor.own());
        }
        mustHaveBegun(month);
        settlements.lock(seller);
        if (settlements.closedTo(seller, month).contains(buyer)) {
            throw Refusal.conflict("month-closed", month);
        }
        make(seller, month, buyer);
        Settlement made = settlements.of(seller, month).get(buyer);
        Settlement drafted = made == null ? empty(new Settlement.Between(seller, buyer), month) : made;
        events.fire(new SettlementEvent.Drafted(drafted.id(), seller, buyer, month));
        return drafted;
    }

    /** Drafts all that a municipality is owed for a month; what is issued stays as it is. */
    public int draftAll(Actor actor, String seller, YearMonth month) {
        actor.must(Right.DRAFT_SETTLEMENTS);
        if (!actor.may(Right.DRAFT_SETTLEMENTS, Belonging.to(seller))) {
            throw Invalid.field("seller", "not-your-settlement", actor.own());
        }
        return draftAll(seller, month);
    }

    int draftAll(String seller, YearMonth month) {
        mustHaveBegun(month);
        statementTimeout.forLongWork();
        settlements.lock(seller);
        return make(seller, month, null);
    }

    /** Issues a draft as it was last seen; if what is owed has changed since, it is refused and drafted again. */
    public Settlement issue(Actor actor, UUID id) {
        actor.must(Right.ISSUE_SETTLEMENTS);
        Settlement one = settlements.visible(actor, Right.READ_SETTLEMENTS, id);
        if (!actor.may(Right.ISSUE_SETTLEMENTS, one.belonging())) {
            throw Refusal.of("seller-issues");
        }
        settlements.lock(one.seller());
        settlements.getEntityManager().refresh(one);
        if (today.date().isBefore(one.month().plusMonths(1).atDay(1))) {
            throw Refusal.of("month-not-over", one.month());
        }
        if (settlements.earlierDraft(one)) {
            throw Refusal.conflict("earlier-month-open", one.month());
        }
        if (one.status() == SettlementStatus.DRAFT && make(one.seller(), one.month(), one.buyer()) > 0) {
            throw Refusal.conflict("settlement-changed");
        }
        one.issue(settlements.nextReference(one.seller(), today.date()), actor.name(), today.now());
        settlements.flush();
        events.fire(new SettlementEvent.Issued(id, one.seller(), one.buyer(), one.month()));
        return one;
    }

    private void mustHaveBegun(YearMonth month) {
        if (month.atDay(1).isAfter(today.date())) {
            throw Refusal.of("month-ahead", month);
        }
    }

    private Settlement empty(Settlement.Between between, YearMonth month) {
        Settlement one = new Settlement(between, month, today.now());
        settlements.persistAndFlush(one);
        return one;
    }

    /**
     * Runs as the service, since a stay is charged by what both sides, and the next resident's, have recorded.
     *
     * @return how many settlements changed
     */
    private int make(String seller, YearMonth month, @Nullable String only) {
        return privilegedAccess.asService(() -> made(seller, month, only));
    }

    private int made(String seller, YearMonth month, @Nullable String only) {
        Set<String> closed = new HashSet<>(settlements.closedTo(seller, month));
        List<Stays.Known> known = stays.of(seller, month.plusMonths(1).atDay(1)).stream()
                .filter(one -> !closed.contains(one.buyer()) && (only == null || only.equals(one.buyer())))
                .toList();
        Map<String, List<SettlementLine>> byBuyer = outstanding(known, month);
        dues.forEach(due -> due.of(seller, month).forEach((buyer, lines) -> {
            if (!closed.contains(buyer) && (only == null || only.equals(buyer))) {
                byBuyer.computeIfAbsent(buyer, b -> new ArrayList<>()).addAll(lines);
            }
        }));
        Map<String, Settlement> made = settlements.of(seller, month);
        made.forEach((buyer, one) -> {
            if (one.status() == SettlementStatus.DRAFT
                    && !closed.contains(buyer)
                    && (only == null || only.equals(buyer))) {
                byBuyer.putIfAbsent(buyer, List.of());
            }
        });
        return write(seller, month, byBuyer, made);
    }

    private Map<String, List<SettlementLine>> outstanding(List<Stays.Known> known, YearMonth month) {
        Map<UUID, HomePrices> prices = new HashMap<>();
        priceRows.ofHomes(known.stream().map(Stays.Known::homeId).distinct().toList()).stream()
                .collect(groupingBy(PriceRow::homeId))
                .forEach((home, rows) -> prices.put(home, new HomePrices(rows)));
        Map<UUID, List<Charge>> settled =
                lines.settled(known.stream().map(Stays.Known::placementId).toList(), month);
        LocalDate until = month.plusMonths(1).atDay(1);
        HomePrices none = new HomePrices(List.of());
        Map<String, List<SettlementLine>> byBuyer = new TreeMap<>();
        for (Stays.Known one : known) {
            Quote quote = one.quote() == null ? quoteFreezing.freeze(one) : one.quote();
            if (quote != null) {
                List<Charge> owed = Charging.owed(one.stay(quote), prices.getOrDefault(one.homeId(), none), until);
                for (Charge charge : Outstanding.of(owed, settled.getOrDefault(one.placementId(), List.of()))) {
                    byBuyer.computeIfAbsent(one.buyer(), buyer -> new ArrayList<>())
                            .add(new SettlementLine(
                                    one.placementId(), one.homeId(), one.caseReference(), one.isProtected(), charge));
                }
            }
        }
        return byBuyer;
    }

    private int write(
            String seller, YearMonth month, Map<String, List<SettlementLine>> byBuyer, Map<String, Settlement> made) {
        Map<UUID, List<SettlementLine>> before = lines.of(byBuyer.keySet().stream()
                .map(made::get)
                .filter(Objects::nonNull)
                .map(Settlement::id)
                .toList());
        Map<UUID, List<SettlementLine>> changed = new LinkedHashMap<>();
        byBuyer.forEach((buyer, now) -> {
            Settlement one = made.get(buyer);
            if (one == null) {
                one = new Settlement(new Settlement.Between(seller, buyer), month, today.now());
                settlements.persist(one);
            } else if (before.getOrDefault(one.id(), List.of()).equals(now)) {
                return;
            }
            one.drafted(now, today.now());
            changed.put(one.id(), now);
        });
        settlements.flush();
        lines.delete(changed.keySet());
        lines.insert(changed);
        return changed.size();
    }
}
