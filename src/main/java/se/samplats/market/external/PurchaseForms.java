package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.page.Again;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Right;

/** The way of a purchase's form, with a request or without: seen, looked at again when the days change, saved once. */
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
        return Response.ok(around.show(
                        purchasePageReading.page(around, me, requestId, typed, List.of(), null, false, null)))
                .build();
    }

    Response record(@Nullable UUID requestId, PurchaseFields fields) {
        Actor me = actor.get();
        me.must(Right.RECORD_PURCHASE);
        Layout around = layout.get();
        Typed typed = purchasePageReading.typed(me, requestId, fields.told());
        try {
            NewPurchase told = purchasePageReading.read(typed, requestId);
            if (!PurchasePageReading.seen(typed).equals(fields.seen)) {
                return Response.ok(around.show(purchasePageReading.page(
                                around, me, requestId, typed, List.of(), null, true, fields.once)))
                        .build();
            }
            idempotentAnswers.answer(me, fields.once, List.of("/purchases", told), UUID.class, () -> purchasing
                    .record(me, told)
                    .id());
            return requestId == null
                    ? Redirect.to("/requests", "purchased")
                    : Redirect.to("/requests/" + requestId, "purchased");
        } catch (Invalid wrong) {
            return Again.with(around.show(purchasePageReading.page(
                    around, me, requestId, shown(fields, me, requestId), wrong.fields(), null, false, fields.once)));
        } catch (Refusal refused) {
            return Again.with(around.show(purchasePageReading.page(
                    around,
                    me,
                    requestId,
                    shown(fields, me, requestId),
                    List.of(),
                    refused.detail().in(around.language()),
                    false,
                    fields.once)));
        }
    }

    private Typed shown(PurchaseFields fields, Actor me, @Nullable UUID requestId) {
        return purchasePageReading.typed(me, requestId, fields.told());
    }
}
