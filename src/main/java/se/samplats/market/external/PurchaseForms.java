package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Right;

/**
 * Answers the form of a purchase, with a request or without: the alternatives are shown, again when the days change, and the
 * purchase is saved once.
 */
@ApplicationScoped
class PurchaseForms {

    private final PurchasePageReading purchasePageReading;
    private final Purchasing purchasing;
    private final IdempotentAnswers idempotentAnswers;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    PurchaseForms(
            PurchasePageReading purchasePageReading,
            Purchasing purchasing,
            IdempotentAnswers idempotentAnswers,
            CurrentLayout layout,
            CurrentActor actor) {
        this.purchasePageReading = purchasePageReading;
        this.purchasing = purchasing;
        this.idempotentAnswers = idempotentAnswers;
        this.layout = layout;
        this.actor = actor;
    }

    Response show(@Nullable UUID requestId) {
        Actor me = actor.get();
        me.must(Right.RECORD_PURCHASE);
        Typed typed = purchasePageReading.typed(me, requestId, purchasePageReading.known(me, requestId));
        Layout around = layout.get();
        PurchasePage page = purchasePageReading.page(around, me, requestId, FilledForm.of(typed), false, "");
        return Response.ok(around.show(page)).build();
    }

    Response record(@Nullable UUID requestId, SubmittedForm form) {
        Actor me = actor.get();
        me.must(Right.RECORD_PURCHASE);
        Layout around = layout.get();
        String key = form.carried("once");
        Typed typed = purchasePageReading.typed(me, requestId, form.values());
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    NewPurchase bought = purchasePageReading.read(typed, requestId);
                    if (!PurchasePageReading.seen(typed).equals(form.carried("seen"))) {
                        PurchasePage page =
                                purchasePageReading.page(around, me, requestId, FilledForm.of(typed), true, key);
                        return Response.ok(around.show(page)).build();
                    }
                    if (bought.passedBy() == null && purchasing.passesBy(me, bought)) {
                        typed.fault("passedBy", "passed-by");
                        typed.mustBeRight();
                    }
                    idempotentAnswers.answer(
                            me, key.isEmpty() ? null : key, List.of("/purchases", bought), UUID.class, () -> purchasing
                                    .record(me, bought)
                                    .id());
                    return Redirect.to(requestId == null ? "/requests" : "/requests/" + requestId, "purchased");
                },
                filled -> purchasePageReading.page(around, me, requestId, filled, false, key));
    }
}
