package se.samplats.market.external;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of purchases outside the county. */
@MessageBundle("purchases")
interface PurchaseTexts {

    String purchaseTitle();

    String purchaseLead();

    String purchaseFor(String reference);

    String freeNow(int places);

    String freeUnknown();

    String freeUntil(String day);

    String lookFirst();

    String purchaseForm();

    String purchaseStart();

    String purchaseEnd();

    String purchaseEndHint();

    String purchasePrice();

    String providerKind();

    @Message
    String provider(ProviderKind kind);

    String reason();

    String reasonText();

    String reasonTextHint();

    String legalGround();

    @Message
    String ground(LegalGround ground);

    String criterion();

    String criterionHint();

    String criterionNone();

    String purchaseCase();

    String purchaseCaseHint();

    String savePurchase();
}
