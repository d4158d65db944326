package se.samplats.market.external;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.county.home.Sex;

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

    String listTitle();

    String listLead();

    String search();

    String words();

    String allForms();

    String anyVerdict();

    String lastsFrom();

    String lastsTo();

    String find();

    String noneFound();

    String openEnd();

    String asksWhy();

    String asFile();

    String csv();

    String xlsx();

    String newPurchase();

    String supplier();

    String supplierHint();

    String decidedOn();

    String decidedOnHint();

    String judged();

    String freeDays();

    String passedBy();

    String passedByHint();

    String needTitle();

    String needHint();

    String age();

    String sex();

    @Message
    String sexOf(Sex sex);

    String unsaid();

    String wheelchair();

    @Message
    String verdict(Avoidability verdict);

    @Message
    String verdictLong(Avoidability verdict);

    String judgedBy(String day);

    String bedIn(String home);

    String freeFor(String days);

    String freeAtMost(String days);

    String freeWithoutEnd();

    String failedBy(String criterion);

    String saidAndJudgedDiffer();

    String saidAndJudgedAgree();

    String notJudged();

    String correctTitle();

    String saveCorrection();

    String withdrawTitle();

    String withdrawHint();

    String sure();

    String withdraw();

    String corrected();

    String withdrawn();
}
