package se.samplats.market.request;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Like;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Query;
import se.samplats.platform.party.Right;
import se.samplats.platform.party.VisibleRows;

/** The queue of requests. A request that one may not see is not found. */
@ApplicationScoped
public class Requests implements PanacheRepositoryBase<PurchaseRequest, UUID> {

    private static final VisibleRows.Row WHOSE =
            new VisibleRows.Row("municipality", null, null, "(case when protectedIdentity = true then handler end)");

    private final Event<RequestEvent> events;
    private final PrivilegedAccess privilegedAccess;

    Requests(Event<RequestEvent> events, PrivilegedAccess privilegedAccess) {
        this.events = events;
        this.privilegedAccess = privilegedAccess;
    }

    public PurchaseRequest visible(Actor actor, Right right, UUID id) {
        actor.must(right);
        PurchaseRequest request = get(id);
        actor.must(right, request.belonging(), "request");
        return seen(request);
    }

    /** The same, locked: nobody else closes it before this transaction ends. */
    public PurchaseRequest visibleLocked(Actor actor, Right right, UUID id) {
        PurchaseRequest request = visible(actor, right, id);
        getEntityManager().refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    /** The same by whichever side of a deal does what changes the request too. */
    PurchaseRequest locked(UUID id) {
        PurchaseRequest request = get(id);
        getEntityManager().refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    public List<PurchaseRequest> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    public PurchaseRequest get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("request"));
    }

    List<PurchaseRequest> page(Actor actor, @Nullable RequestStatus status, UUID after, int most) {
        Map<String, Object> values = new HashMap<>();
        String seen = seen(actor, status, values);
        values.put("after", after);
        return seen(find("id > :after and " + seen + " order by id", values)
                .page(0, most)
                .list());
    }

    /** The queue, oldest deadline first. */
    public List<PurchaseRequest> queue(Actor actor, @Nullable RequestStatus status, int before, int most) {
        return queue(actor, status, false, before, most);
    }

    /** @param newest whether the newest come first, instead of the oldest deadline */
    public List<PurchaseRequest> queue(
            Actor actor, @Nullable RequestStatus status, boolean newest, int before, int most) {
        Map<String, Object> values = new HashMap<>();
        return seen(find(
                        seen(actor, status, values) + (newest ? " order by id desc" : " order by decisionDate, id"),
                        values)
                .range(before, before + most - 1)
                .list());
    }

    /**
     * Those that the actor may see and that are called so, or whose case reference begins so, the newest first.
     *
     * @param typed in lower case
     */
    public List<PurchaseRequest> named(Actor actor, String typed, int most) {
        VisibleRows seen = VisibleRows.by(actor, Right.READ_REQUESTS, WHOSE);
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("reference", typed.toUpperCase(Locale.ROOT));
        values.put("start", Like.beginning(typed));
        return seen(find(
                        "(reference = :reference or lower(caseReference) like :start escape '!') and "
                                + seen.condition() + " order by id desc",
                        values)
                .page(0, most)
                .list());
    }

    private static String seen(Actor actor, @Nullable RequestStatus status, Map<String, Object> values) {
        VisibleRows seen = VisibleRows.by(actor, Right.READ_REQUESTS, WHOSE);
        values.putAll(seen.values());
        if (status == null) {
            return seen.condition();
        }
        values.put("status", status);
        return seen.condition() + " and status = :status";
    }

    /** The one that people call so, if the actor may see it. */
    public Optional<UUID> called(Actor actor, String reference) {
        return find("reference", reference.strip().toUpperCase(Locale.ROOT))
                .firstResultOptional()
                .filter(request -> actor.may(Right.READ_REQUESTS, request.belonging()))
                .map(PurchaseRequest::id);
    }

    /** The open requests that belong together with this one, whoever handles them, all or none; without the request itself. */
    public List<PurchaseRequest> companions(PurchaseRequest request) {
        UUID root = request.together() && request.linkedTo() != null ? request.linkedTo() : request.id();
        return whoeverHandles(
                "(id = ? or (linked_to = ? and together)) and id <> ? and status = 'OPEN'",
                List.of(root, root, request.id()));
    }

    /** Most requests are linked with none, and that is found out in one round trip. */
    private List<PurchaseRequest> whoeverHandles(String condition, List<@Nullable Object> values) {
        List<UUID> ids = privilegedAccess.ask(new Query<>(
                "select id from purchase_request where " + condition, values, row -> row.getObject(1, UUID.class)));
        return ids.isEmpty() ? List.of() : privilegedAccess.asService(() -> list("id in ?1 order by id", ids));
    }

    /** Whether it belongs with one that waits or is placed, and that the actor may not see. */
    public boolean hasHiddenCompanion(Actor actor, PurchaseRequest request) {
        return linked(request).stream()
                .filter(request::belongsWith)
                .filter(other -> other.status() == RequestStatus.OPEN || other.status() == RequestStatus.PLACED)
                .anyMatch(other -> !actor.may(Right.READ_REQUESTS, other.belonging()));
    }

    /** Links to whoever is protected are shown to nobody but where one handler has both, protected both. */
    void concealLinks(PurchaseRequest request) {
        flush();
        privilegedAccess.asService(() -> getEntityManager()
                .createNativeQuery("""
                update purchase_request r set link_concealed = other.protected_identity
                  and not (r.protected_identity and r.handler = other.handler)
                from purchase_request other
                where other.id = r.linked_to and (r.id = :id or r.linked_to = :id)""")
                .setParameter("id", request.id())
                .executeUpdate());
        getEntityManager().refresh(request);
    }

    /** All requests linked with this one, in either direction, whoever handles them: a rule counts with them. */
    public List<PurchaseRequest> linked(PurchaseRequest request) {
        UUID to = request.linkedTo() == null ? request.id() : request.linkedTo();
        return whoeverHandles(
                "(id = ? or linked_to = ? or linked_to = ?) and id <> ?", List.of(to, to, request.id(), request.id()));
    }

    /** Those that no bed is booked for yet: what is acute first, then those that have waited longest since their decision. */
    public List<PurchaseRequest> withoutABed(Actor actor, int most) {
        VisibleRows seen = VisibleRows.by(actor, Right.READ_REQUESTS, WHOSE);
        Map<String, Object> values = new HashMap<>(seen.values());
        values.put("waiting", List.of(RequestStatus.OPEN, RequestStatus.DRAFT));
        values.put("acute", Urgency.ACUTE);
        return seen(find(
                        seen.condition() + " and status in :waiting"
                                + " order by case when urgency = :acute then 0 else 1 end, decisionDate, id",
                        values)
                .page(0, most)
                .list());
    }

    /** Every look at a request with a protected identity is recorded, in a list or by itself. */
    private PurchaseRequest seen(PurchaseRequest request) {
        if (request.protectedIdentity()) {
            events.fire(RequestEvent.of(RequestEvent.Read::new, request));
        }
        return request;
    }

    private List<PurchaseRequest> seen(List<PurchaseRequest> some) {
        some.forEach(this::seen);
        return some;
    }

    String nextReference(LocalDate today) {
        Number number = (Number) getEntityManager()
                .createNativeQuery("select hidden_number(nextval('request_number'), 'request_number')")
                .getSingleResult();
        return String.format(Locale.ROOT, "F-%d-%05d", today.getYear(), number.longValue());
    }

    /** Whether some home in the register is made for, or refuses, this word. */
    boolean isHomesWord(String word) {
        return !getEntityManager()
                .createNativeQuery("select 1 from home where :word = any(specialisms) or :word = any(refuses) limit 1")
                .setParameter("word", word)
                .getResultList()
                .isEmpty();
    }
}
