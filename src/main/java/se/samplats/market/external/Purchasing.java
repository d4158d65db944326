package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.market.match.Criteria;
import se.samplats.market.match.Matching;
import se.samplats.market.match.Suitable;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requesting;
import se.samplats.market.request.Requests;
import se.samplats.platform.http.Paging;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** A municipality records an external purchase, after seeing the municipal places that are free. */
@ApplicationScoped
@Transactional
class Purchasing {

    /** The most alternatives that are stored. */
    private static final int MOST_ALTERNATIVES = 100;

    private final ExternalPurchases purchases;
    private final PurchaseReasons reasons;
    private final Requests requests;
    private final Requesting requesting;
    private final Matching matching;
    private final Forms forms;
    private final PurchaseJudging judging;
    private final Today today;
    private final Event<PurchaseEvent> events;

    Purchasing(
            ExternalPurchases purchases,
            PurchaseReasons reasons,
            Requests requests,
            Requesting requesting,
            Matching matching,
            Forms forms,
            PurchaseJudging judging,
            Today today,
            Event<PurchaseEvent> events) {
        this.purchases = purchases;
        this.reasons = reasons;
        this.requests = requests;
        this.requesting = requesting;
        this.matching = matching;
        this.forms = forms;
        this.judging = judging;
        this.today = today;
        this.events = events;
    }

    /** The municipal places that are free and suitable; nothing is saved. */
    public List<Alternative> look(Actor actor, NewPurchase input) {
        actor.must(Right.RECORD_PURCHASE);
        why(input);
        return alternatives(actor, input.bought());
    }

    /** The same while only form and days are known, and what is said of the need. */
    public List<Alternative> look(
            Actor actor, @Nullable UUID requestId, String form, Period during, NeededFor neededFor) {
        actor.must(Right.RECORD_PURCHASE);
        return alternatives(actor, requestId, form, during, neededFor);
    }

    /** Whether a suitable bed would be passed by: then a sentence is asked for. */
    boolean passesBy(Actor actor, NewPurchase input) {
        boolean known = input.requestId() != null || input.neededFor().isKnown();
        return known && !look(actor, input).isEmpty();
    }

    /** Saves the purchase with what was shown; a request that it answers is closed in the same transaction. */
    public ExternalPurchase record(Actor actor, NewPurchase input) {
        actor.must(Right.RECORD_PURCHASE);
        ExternalPurchase.Bought bought = input.bought();
        PurchaseGrounds purchaseGrounds = why(input);
        if (bought.decidedOn() != null && bought.decidedOn().isAfter(today.date())) {
            throw Invalid.field("decidedOn", "decided-ahead");
        }
        requesting.mustBeKnown(bought.neededFor().during(bought.form(), bought.period()));
        purchases.queueFor(actor.own(), bought.caseReference());
        List<Alternative> shown = alternatives(actor, bought);
        if (bought.requestId() != null) {
            requesting.placeExternally(actor, bought.requestId());
        }
        // last: that a request is closed already says more
        if (!Boolean.TRUE.equals(input.confirm())) {
            mustBeNew(actor, bought);
        }
        ExternalPurchase purchase = new ExternalPurchase(actor.own(), bought, purchaseGrounds, shown, today.now());
        purchases.persistAndFlush(purchase);
        judging.judge(purchase);
        events.fire(new PurchaseEvent.Recorded(purchase.id(), bought.requestId(), purchase.protectedFor()));
        return purchase;
    }

    private void mustBeNew(Actor actor, ExternalPurchase.Bought bought) {
        purchases
                .already(actor.own(), bought.caseReference(), bought.form(), bought.period())
                .map(ExternalPurchase::period)
                .ifPresent(there -> {
                    throw Refusal.conflict("already-recorded", there.start(), there.end() == null ? "…" : there.end());
                });
    }

    ExternalPurchase correct(Actor actor, UUID id, Versions.Read read, PurchaseChange change) {
        actor.must(Right.RECORD_PURCHASE);
        ExternalPurchase purchase = purchases.ownOf(actor, id);
        read.mustBe(purchase.version());
        purchase.correct(
                change.end() == null ? purchase.period().end() : change.end(),
                change.dayPriceOre() == null ? purchase.dayPrice() : new Money(change.dayPriceOre()),
                change.supplier() == null
                        ? purchase.supplier()
                        : change.supplier().strip(),
                change.passedBy() == null
                        ? purchase.passedBy()
                        : change.passedBy().strip());
        purchases.flush();
        events.fire(new PurchaseEvent.Corrected(id, purchase.protectedFor()));
        return purchase;
    }

    /** Takes back what should never have been recorded; the request that it answered stays closed. */
    void withdraw(Actor actor, UUID id) {
        actor.must(Right.RECORD_PURCHASE);
        ExternalPurchase purchase = purchases.ownOf(actor, id);
        purchases.delete(purchase);
        purchases.flush();
        events.fire(new PurchaseEvent.Withdrawn(id, purchase.protectedFor()));
    }

    ExternalPurchase one(Actor actor, UUID id) {
        actor.must(Right.READ_PURCHASES);
        return purchases.ownOf(actor, id);
    }

    List<ExternalPurchase> own(
            Actor actor, @Nullable String form, @Nullable LocalDate from, @Nullable LocalDate to, Paging paging) {
        actor.must(Right.READ_PURCHASES);
        return purchases.page(actor, form, from, to, paging.afterId(), paging.size() + 1);
    }

    private List<Alternative> alternatives(Actor actor, ExternalPurchase.Bought bought) {
        return alternatives(actor, bought.requestId(), bought.form(), bought.period(), bought.neededFor());
    }

    private List<Alternative> alternatives(
            Actor actor, @Nullable UUID requestId, String form, Period during, NeededFor neededFor) {
        forms.named(form, "form");
        List<Suitable> suitable = requestId == null
                ? matching.suitable(actor.own(), neededFor.during(form, during))
                : matching.suitable(request(actor, requestId), during);
        return suitable.stream().limit(MOST_ALTERNATIVES).map(Alternative::of).toList();
    }

    private PurchaseRequest request(Actor actor, UUID id) {
        try {
            return requests.visible(actor, Right.READ_REQUESTS, id);
        } catch (NotFound unknown) {
            throw Invalid.field("requestId", "unknown-request");
        }
    }

    private PurchaseGrounds why(NewPurchase input) {
        String wording = input.reason().strip();
        String reason = reasons.worded(wording).map(PurchaseReason::code).orElse(null);
        return new PurchaseGrounds(
                reason == null ? PurchaseReason.OTHER : reason,
                reason == null ? wording : null,
                input.legalGround() == null ? null : LegalGround.named(input.legalGround()),
                criterion(input.failedCriterion()));
    }

    private static @Nullable String criterion(@Nullable String wording) {
        if (wording == null || wording.isBlank()) {
            return null;
        }
        return Criteria.meant(wording).orElseThrow(() -> Invalid.field("failedCriterion", "unknown-criterion"));
    }
}
