package se.samplats.market.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Like;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;
import se.samplats.platform.party.VisibleRows;

/** The register of placements. Either side sees its own; with a protected identity, the handler and the home alone. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {

    private static final VisibleRows.Row WHOSE = new VisibleRows.Row("buyer", "seller", "homeId", "protectedFor");

    private static final Set<PlacementStatus> NEVER_BEGAN = Set.of(PlacementStatus.CANCELLED, PlacementStatus.NO_SHOW);

    private final Event<PlacementEvent> events;
    private final PrivilegedAccess privilegedAccess;

    Placements(Event<PlacementEvent> events, PrivilegedAccess privilegedAccess) {
        this.events = events;
        this.privilegedAccess = privilegedAccess;
    }

    /** The placement, not found by whoever may not do this to it. */
    public Placement visible(Actor actor, Right right, UUID id) {
        actor.must(right);
        Placement placement = findByIdOptional(id).orElseThrow(() -> new NotFound("placement"));
        actor.must(right, placement.belonging(), "placement");
        return seen(placement);
    }

    /** The same, locked: facts of one placement are recorded one after the other. */
    public Placement visibleLocked(Actor actor, Right right, UUID id) {
        Placement placement = visible(actor, right, id);
        getEntityManager().refresh(placement, LockModeType.PESSIMISTIC_WRITE);
        return placement;
    }

    /** A placement, locked, whoever the reader is: for another home's answer. */
    public Placement locked(UUID id) {
        Placement placement = findByIdOptional(id).orElseThrow(() -> new NotFound("placement"));
        getEntityManager().refresh(placement, LockModeType.PESSIMISTIC_WRITE);
        return placement;
    }

    /** Every look at a placement of somebody with a protected identity is recorded. */
    private Placement seen(Placement placement) {
        if (placement.protectedFor() != null) {
            events.fire(PlacementEvent.Read.of(placement));
        }
        return placement;
    }

    private List<Placement> allSeen(List<Placement> some) {
        some.forEach(this::seen);
        return some;
    }

    List<Placement> page(Actor actor, @Nullable PlacementStatus status, UUID after, int most) {
        Map<String, Object> values = new HashMap<>();
        String seen = seen(actor, status, values);
        values.put("after", after);
        return allSeen(find("id > :after and " + seen + " order by id", values)
                .page(0, most)
                .list());
    }

    /** Booked ones whose first day is at the latest the given one, the earliest first. */
    public List<Placement> arrivalsDue(Actor actor, LocalDate until, int most) {
        Map<String, Object> values = new HashMap<>();
        String seen = seen(actor, PlacementStatus.BOOKED, values);
        values.put("until", until);
        return allSeen(find("startsOn <= :until and " + seen + " order by startsOn, id", values)
                .page(0, most)
                .list());
    }

    /** Those in which somebody has arrived and the home has not recorded its decision to admit; what a sheet brought was decided elsewhere. */
    public List<Placement> admissionsDue(Actor actor, int most) {
        VisibleRows seen = VisibleRows.by(actor, Right.ADMIT, WHOSE);
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("lived", Set.of(PlacementStatus.ONGOING, PlacementStatus.ENDED));
        return allSeen(find(
                        "status in :lived and admittedBy is null and (offerId is not null or continues is not null) and "
                                + seen.condition() + " order by startsOn, id",
                        values)
                .page(0, most)
                .list());
    }

    /** Ongoing ones whose departure day is at the latest the given one, the earliest first. */
    public List<Placement> departuresDue(Actor actor, LocalDate until, int most) {
        Map<String, Object> values = new HashMap<>();
        String seen = seen(actor, PlacementStatus.ONGOING, values);
        values.put("until", until);
        return allSeen(find("endsBefore <= :until and " + seen + " order by endsBefore, id", values)
                .page(0, most)
                .list());
    }

    /**
     * Those that the actor may see and that are called so, or, of the actor's municipality's own, whose case reference begins so; the
     * newest first.
     *
     * @param typed in lower case
     */
    public List<Placement> named(Actor actor, String typed, int most) {
        VisibleRows seen = VisibleRows.by(actor, Right.READ_PLACEMENTS, WHOSE);
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("reference", typed.toUpperCase(Locale.ROOT));
        values.put("start", Like.beginning(typed));
        values.put("buyer", actor.municipality() == null ? "" : actor.municipality());
        return allSeen(find(
                        "(reference = :reference or (buyer = :buyer and lower(caseReference) like :start escape '!')) and "
                                + seen.condition() + " order by id desc",
                        values)
                .page(0, most)
                .list());
    }

    /** Page by page, the latest first, or the first that began. */
    List<Placement> leaf(Actor actor, @Nullable PlacementStatus status, boolean oldest, int from, int most) {
        Map<String, Object> values = new HashMap<>();
        return allSeen(
                find(seen(actor, status, values) + " order by startsOn" + (oldest ? "" : " desc") + ", id", values)
                        .range(from, from + most - 1)
                        .list());
    }

    /** Those in a home that somebody is expected to, or lives by. */
    List<Placement> presentIn(UUID homeId) {
        return allSeen(list(
                "homeId = ?1 and status in ?2 order by startsOn, id",
                homeId,
                Set.of(PlacementStatus.BOOKED, PlacementStatus.ONGOING)));
    }

    /** Which placements the actor sees, as a condition whose values are put beside those of the query. */
    private static String seen(Actor actor, @Nullable PlacementStatus status, Map<String, Object> values) {
        VisibleRows seen = VisibleRows.by(actor, Right.READ_PLACEMENTS, WHOSE);
        values.putAll(seen.values());
        if (status == null) {
            return seen.condition();
        }
        values.put("status", status);
        return seen.condition() + " and status = :status";
    }

    /** What a request has led to, for its buyer. */
    public Optional<Placement> ofRequest(Actor actor, UUID requestId) {
        return find("requestId = ?1 order by startsOn desc, id desc", requestId)
                .firstResultOptional()
                .filter(placement -> actor.may(Right.EXTEND, placement.belonging()))
                .map(this::seen);
    }

    /** Whether one of these requests, whoever handles it, has led to a stay in the home that is to come or goes on. */
    boolean isThere(Set<UUID> requestIds, UUID homeId) {
        return !requestIds.isEmpty()
                && privilegedAccess.asService(() -> count(
                                "requestId in ?1 and homeId = ?2 and status in ?3",
                                requestIds,
                                homeId,
                                Set.of(PlacementStatus.BOOKED, PlacementStatus.ONGOING))
                        > 0);
    }

    /** All that came of a request, one home after the other. */
    List<Placement> cases(UUID requestId) {
        return list("requestId = ?1 order by id", requestId);
    }

    /** One of the same buyer's case on some of the same days, however its case reference is written, that the reader may see. */
    Optional<Placement> already(String buyer, String caseReference, Period period) {
        return list(
                        "buyer = ?1 and lower(trim(caseReference)) = ?2 and status not in ?3 order by startsOn, id",
                        buyer,
                        caseReference.strip().toLowerCase(Locale.ROOT),
                        NEVER_BEGAN)
                .stream()
                .filter(one -> one.hasDayIn(period))
                .findFirst();
    }

    /** The placement in which this one goes on in another home, where the actor may see that. */
    public Optional<Placement> continuation(UUID id) {
        return find("continues = ?1 and status not in ?2", id, NEVER_BEGAN).firstResultOptional();
    }

    /** The same of many, each by the one that it goes on from. */
    public Map<UUID, UUID> continuations(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("continues in ?1 and status not in ?2 order by id", ids, NEVER_BEGAN).stream()
                        .collect(Collectors.toMap(Placement::continues, Placement::id, (first, second) -> second));
    }

    /** Those of some places that somebody lives by, or will, on some day from the given one on; whoever stays too long is among them. */
    public List<Placement> livingAt(Collection<UUID> places, LocalDate from, LocalDate today) {
        return allSeen(list(
                """
                placeId in ?1 and ((status in ?2 and (endsBefore is null or endsBefore > ?3))
                  or (status = ?4 and endsBefore <= ?5)) order by startsOn, id""",
                places,
                Set.of(PlacementStatus.BOOKED, PlacementStatus.ONGOING),
                from,
                PlacementStatus.ONGOING,
                today));
    }

    /** From which day the case goes on in another home, whoever may see that. */
    Optional<LocalDate> continuedOn(UUID id) {
        return privilegedAccess.asService(() -> continuation(id).map(Placement::start));
    }

    /** Whoever goes on in another home has left this one by then, and is charged there. */
    void mustGoOnHere(Placement placement, LocalDate until) {
        continuedOn(placement.id()).filter(until::isAfter).ifPresent(day -> {
            throw Refusal.of("outside-placement", until, placement.start(), day);
        });
    }

    /** Whether somebody has moved in by the placement of a row of the ledger. */
    boolean hasArrived(UUID occupancyId) {
        return count(
                        "occupancyId = ?1 and status in ?2",
                        occupancyId,
                        Set.of(PlacementStatus.ONGOING, PlacementStatus.ENDED))
                > 0;
    }

    /** Ongoing past the planned end, or due to begin in a bed that may not have been left, and not asked about on the day. */
    public List<UUID> toBeAsked(LocalDate day) {
        return find("""
                select p.id from Placement p where (p.askedOn is null or p.askedOn < ?1)
                  and ((p.status = ?2 and p.endsBefore <= ?1) or (p.status = ?3 and p.startsOn <= ?1))
                  and not exists (select 1 from Placement c where c.continues = p.id and c.status not in ?4)
                order by p.id""", day, PlacementStatus.ONGOING, PlacementStatus.BOOKED, NEVER_BEGAN)
                .project(UUID.class)
                .list();
    }

    /** What a buyer has booked for under an agreement, by the totals of the quotes of those who arrive in a year. */
    Money bookedFor(String buyer, UUID agreement, int year) {
        Number sum = (Number) getEntityManager()
                .createNativeQuery("""
                select coalesce(sum(cast(quote ->> 'total' as bigint)), 0) from placement
                where buyer = :buyer and starts_on >= :first and starts_on < :next
                  and quote -> 'agreed' ->> 'agreementId' = :agreement and status in ('BOOKED', 'ONGOING', 'ENDED')""")
                .setParameter("buyer", buyer)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("next", LocalDate.of(year + 1, 1, 1))
                .setParameter("agreement", agreement.toString())
                .getSingleResult();
        return new Money(sum.longValue());
    }

    /** Queues for a key until the transaction ends. */
    void queueFor(String what) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .setParameter("what", what)
                .getSingleResult();
    }

    public String nextReference(LocalDate today) {
        Number number = (Number) getEntityManager()
                .createNativeQuery("select hidden_number(nextval('placement_number'), 'placement_number')")
                .getSingleResult();
        return String.format(Locale.ROOT, "P-%d-%05d", today.getYear(), number.longValue());
    }
}
