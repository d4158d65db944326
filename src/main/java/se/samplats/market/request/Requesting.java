package se.samplats.market.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.FormRule;
import se.samplats.county.form.Forms;
import se.samplats.county.form.HousingForm;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Right;

/** A placing social worker records a need, submits it, changes it, withdraws it. */
@ApplicationScoped
@Transactional
public class Requesting {

    private final Requests requests;
    private final Forms forms;
    private final Municipalities municipalities;
    private final OpenOffers openOffers;
    private final LinkAsking linkAsking;
    private final DateBounds bounds;
    private final Today today;
    private final Event<RequestEvent> events;

    Requesting(
            Requests requests,
            Forms forms,
            Municipalities municipalities,
            OpenOffers openOffers,
            LinkAsking linkAsking,
            DateBounds bounds,
            Today today,
            Event<RequestEvent> events) {
        this.requests = requests;
        this.forms = forms;
        this.municipalities = municipalities;
        this.openOffers = openOffers;
        this.linkAsking = linkAsking;
        this.bounds = bounds;
        this.today = today;
        this.events = events;
    }

    public PurchaseRequest submit(
            Actor actor, String caseReference, Need need, PurchaseRequest.Case facts, boolean draft) {
        actor.must(Right.CHANGE_REQUESTS);
        mustBeKnown(need);
        mustBeMatched(need);
        bounds.mustHold(facts.decisionDate(), need.start());
        PurchaseRequest.Origin origin = new PurchaseRequest.Origin(
                requests.nextReference(today.date()), actor.own(), actor.name(), caseReference.strip());
        PurchaseRequest request = new PurchaseRequest(origin, need, facts, draft, today.now());
        requests.persistAndFlush(request);
        fire(RequestEvent.Recorded::new, request);
        if (facts.link() != null) {
            linkAsking.ask(actor, request, facts.link());
        }
        return request;
    }

    public PurchaseRequest submitDraft(Actor actor, UUID id) {
        PurchaseRequest request = requests.visibleLocked(actor, Right.CHANGE_REQUESTS, id);
        mustBeMatched(request.need());
        bounds.mustHold(request.clock().decisionDate(), request.need().start());
        request.submit();
        requests.flush();
        return fire(RequestEvent.Submitted::new, request);
    }

    /** A request that the actor may change, as it is shown. */
    public RequestView changeable(Actor actor, UUID id) {
        return RequestView.of(requests.visible(actor, Right.CHANGE_REQUESTS, id), today.date());
    }

    /**
     * Changes what a waiting request asks for.
     *
     * @param reasons the special reasons, where there are any
     */
    public PurchaseRequest reword(Actor actor, UUID id, UnaryOperator<Need> change, @Nullable String reasons) {
        PurchaseRequest request = requests.visibleLocked(actor, Right.CHANGE_REQUESTS, id);
        return reworded(request, change.apply(request.need()), request.urgency(), reasons);
    }

    /** Changes a waiting request, read under its lock. */
    PurchaseRequest reword(Actor actor, UUID id, RequestChange change, Versions.Read read) {
        PurchaseRequest request = requests.visibleLocked(actor, Right.CHANGE_REQUESTS, id);
        read.mustBe(request.version());
        String reasons = change.specialReasons() == null ? request.specialReasons() : change.specialReasons();
        return reworded(
                request,
                change.over(request.need(), reasons != null && !reasons.isBlank()),
                change.urgency() == null ? request.urgency() : change.urgency(),
                reasons);
    }

    private PurchaseRequest reworded(PurchaseRequest request, Need need, Urgency urgency, @Nullable String reasons) {
        mustBeKnown(need);
        bounds.mustReach("wantedStart", need.start());
        if (request.status() != RequestStatus.DRAFT) {
            request.mustBeOpen();
        }
        request.reword(need, urgency, reasons);
        requests.flush();
        return fire(RequestEvent.Reworded::new, request);
    }

    /** Sets a private provider's quote for the same need, in place of an earlier one; null removes it. */
    public PurchaseRequest quotePrivately(Actor actor, UUID id, @Nullable NewPrivateQuote quote) {
        return quotePrivately(actor, id, quote, Versions.Read.ANY);
    }

    PurchaseRequest quotePrivately(Actor actor, UUID id, @Nullable NewPrivateQuote quote, Versions.Read read) {
        actor.must(Right.CHANGE_REQUESTS);
        if (quote != null && !quote.isOf(today.date())) {
            throw Invalid.field("quotedOn", "quote-not-of-late");
        }
        PurchaseRequest request = requests.visibleLocked(actor, Right.CHANGE_REQUESTS, id);
        read.mustBe(request.version());
        request.quotedPrivately(
                quote == null
                        ? null
                        : new PrivateQuote(
                                quote.dayPriceOre(), quote.provider(), quote.quotedOn(), today.now(), actor.name()));
        requests.flush();
        return fire(RequestEvent.QuotedPrivately::new, request);
    }

    public PurchaseRequest withdraw(Actor actor, UUID id, @Nullable String reason) {
        PurchaseRequest request = requests.visibleLocked(actor, Right.CHANGE_REQUESTS, id);
        request.withdraw(reason, today.now());
        openOffers.release(id);
        requests.flush();
        return fire(RequestEvent.Withdrawn::new, request);
    }

    /** A place was bought outside: the request is answered, and its questions to homes end with it. */
    public void placeExternally(Actor actor, UUID id) {
        actor.must(Right.RECORD_PURCHASE);
        PurchaseRequest request = requests.visibleLocked(actor, Right.CHANGE_REQUESTS, id);
        request.mustBeOpen();
        openOffers.release(id);
        request.placeExternally(today.now());
        requests.flush();
        fire(RequestEvent.PlacedExternally::new, request);
    }

    private PurchaseRequest fire(RequestEvent.Kind kind, PurchaseRequest request) {
        events.fire(RequestEvent.of(kind, request));
        return request;
    }

    /** A family home is consulted about and never mediated (SoL 22:20): nothing here would look for one. */
    private void mustBeMatched(Need need) {
        HousingForm form = forms.named(need.form(), "form");
        form.rule(FormRule.Kind.CONSULTATION_ONLY).ifPresent(rule -> {
            throw Refusal.of("consultation-only", form.name(), rule.law());
        });
    }

    /** Words for needs and risks come from the forms' lists or the homes' own descriptions: no free text on a person. */
    public void mustBeKnown(Need need) {
        forms.named(need.form(), "form");
        need.avoidMunicipalities().forEach(code -> municipalities.named(code, "avoidMunicipalities"));
        mustBeWords(need.needs(), "needs");
        mustBeWords(need.risks(), "risks");
    }

    private void mustBeWords(Iterable<String> words, String field) {
        for (String word : words) {
            boolean known = forms.inOrder().stream().anyMatch(form -> form.attributes().stream()
                    .anyMatch(attribute -> attribute.code().equals(word)));
            if (!known && !requests.isHomesWord(word)) {
                throw Invalid.field(field, "unknown-word");
            }
        }
    }
}
