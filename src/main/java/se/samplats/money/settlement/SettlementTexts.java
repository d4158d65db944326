package se.samplats.money.settlement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the settlements. */
@MessageBundle("settlements")
interface SettlementTexts {

    String title();

    String lead();

    String leadCounty();

    String month();

    String show();

    String draftMonth();

    String draftHint();

    String unpriced();

    String unpricedLead();

    String unpricedStay(String reference, String day);

    String fromTo(String buyer, String seller);

    String ofMonth(String month);

    String none();

    String noneNext();

    String draft();

    String issued();

    String lines(int number);

    String weGet();

    String wePay();

    String months();

    String monthsTable();

    String sold();

    String bought();

    String drafts();

    String settlements();

    String details();

    String done(String word);

    String all();

    String heading(String seller, String buyer);

    String reference();

    String period();

    String status();

    String drafted(String time);

    String issuedAt(String time);

    String total();

    String caseReference();

    String from();

    String to();

    String quantity();

    String price();

    String amount();

    String what();

    String correction();

    String preliminary();

    String hidden();

    String empty();

    String byKind();

    String linesOf();

    @Message
    String kind(ChargeKind kind);

    String again();

    String againHint();

    String issue();

    String issueAsk();

    String issueAllAsk();

    String issueAllMeans(int number, String amount);

    String issueAll();

    String notIssued();

    String detailsMissing(String name, String fields);

    String detailsInvented(String name);

    String issueHint();

    String running();

    String download();

    String peppol();

    String csv();

    String sie();

    String pdf();

    String drafting();

    String draftingHint(int done, int sellers);

    String draftedAll(int sellers);

    String notDrafted();

    String notDraftedNext();

    String refresh();
}
