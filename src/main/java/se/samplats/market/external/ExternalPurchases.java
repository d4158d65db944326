package se.samplats.market.external;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.party.Actor;

/** The external purchases. */
@ApplicationScoped
class ExternalPurchases implements PanacheRepositoryBase<ExternalPurchase, UUID> {

    private final Event<PurchaseEvent> events;

    ExternalPurchases(Event<PurchaseEvent> events) {
        this.events = events;
    }

    /** Of the actor's municipality, and of a protected identity only if the actor handles it; any other is not found. */
    ExternalPurchase ownOf(Actor actor, UUID id) {
        return find(
                        "id = ?1 and municipality = ?2 and (protectedFor is null or protectedFor = ?3)",
                        id,
                        actor.own(),
                        actor.name())
                .firstResultOptional()
                .map(this::seen)
                .orElseThrow(() -> new NotFound("external purchase"));
    }

    /** One of the same case and form on some of the same days, however its case reference is written. */
    Optional<ExternalPurchase> already(String municipality, String caseReference, String form, Period period) {
        return list(
                        "municipality = ?1 and form = ?2 and lower(trim(caseReference)) = ?3 order by period.start, id",
                        municipality,
                        form,
                        caseReference.strip().toLowerCase(Locale.ROOT))
                .stream()
                .filter(one -> one.period().overlaps(period))
                .findFirst();
    }

    /** The purchases of the actor's municipality that a search finds, the latest first. */
    List<ExternalPurchase> leaf(Actor actor, PurchaseSearch search, int from, int most) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        select e.* from external_purchase e left join purchase_judgement j on j.purchase_id = e.id
                        where e.municipality = :municipality and (e.protected_for is null or e.protected_for = :name)
                          and (cast(:form as text) is null or e.form = :form)
                          and (cast(:verdict as text) is null or j.verdict = :verdict)
                          and (cast(:words as text) is null or position(lower(:words) in lower(e.case_reference)) > 0
                            or position(lower(:words) in lower(coalesce(e.supplier, ''))) > 0)
                          and (cast(:from as date) is null or coalesce(e.ends_before, 'infinity') > :from)
                          and (cast(:to as date) is null or e.starts_on < :to)
                        order by e.starts_on desc, e.id desc""", ExternalPurchase.class)
                .setParameter("municipality", actor.own())
                .setParameter("name", actor.name())
                .setParameter("form", search.form())
                .setParameter(
                        "verdict",
                        search.verdict() == null ? null : search.verdict().name())
                .setParameter("words", search.words())
                .setParameter("from", search.from())
                .setParameter("to", search.to())
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(ExternalPurchase.class::cast).map(this::seen).toList();
    }

    /** The most that are judged in one go. */
    static final int MOST_JUDGED = 50_000;

    /** What has not been judged yet, in the order in which it was decided. */
    List<ExternalPurchase> unjudged() {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        select e.* from external_purchase e
                        where not exists (select 1 from purchase_judgement j where j.purchase_id = e.id)
                        order by coalesce(e.decided_on, e.starts_on), e.id""", ExternalPurchase.class)
                .setMaxResults(MOST_JUDGED)
                .getResultList();
        return found.stream().map(ExternalPurchase.class::cast).toList();
    }

    /** Every look at a purchase for a protected identity is recorded, in a list or by itself. */
    private ExternalPurchase seen(ExternalPurchase purchase) {
        if (purchase.protectedFor() != null) {
            events.fire(new PurchaseEvent.Read(purchase.id(), purchase.protectedFor()));
        }
        return purchase;
    }

    /** Of a request: seen by its handler alone, or by the municipality if null. */
    void protect(UUID requestId, @Nullable String handler) {
        getEntityManager()
                .createNativeQuery(
                        "update external_purchase set protected_for = cast(:handler as text) where request_id = :request")
                .setParameter("handler", handler)
                .setParameter("request", requestId)
                .executeUpdate();
    }

    /** Queues calls that record the same case until their transactions end. */
    void queueFor(String municipality, String caseReference) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .setParameter(
                        "what",
                        "purchase " + municipality + " " + caseReference.strip().toLowerCase(Locale.ROOT))
                .getSingleResult();
    }

    /** The purchases of the actor's municipality that have a day in {@code [from, to)}, in order of their ids. */
    List<ExternalPurchase> page(
            Actor actor,
            @Nullable String form,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            UUID after,
            int most) {
        return find("""
                municipality = ?1 and (protectedFor is null or protectedFor = ?6) and id > ?2 and (?3 is null or form = ?3)
                and (cast(?4 as LocalDate) is null or period.end is null or period.end > ?4)
                and (cast(?5 as LocalDate) is null or period.start < ?5) order by id""", actor.own(), after, form, from, to, actor.name()).page(0, most).stream()
                .map(this::seen)
                .toList();
    }
}
