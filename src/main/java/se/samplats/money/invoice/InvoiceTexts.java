package se.samplats.money.invoice;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the printed invoice. */
@MessageBundle("invoices")
interface InvoiceTexts {

    String basis();

    String creditBasis();

    String about();

    String seller();

    String buyer();

    String reference();

    String month();

    String issuedOn();

    String dueOn();

    String buyerReference();

    String organisationNumber();

    String vatNumber();

    String bankgiro();

    String corrects();

    String lines();

    String caseReference();

    String what();

    String firstDay();

    String lastDay();

    String quantity();

    String unit();

    String price();

    String amount();

    String toPay();

    String toGetBack();

    String noVat();

    String currency();
}
