package se.samplats.money.invoice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the billing details' pages. */
@MessageBundle("billing")
interface BillingTexts {

    String title();

    String lead(String municipality);

    String saved();

    String invented();

    String missing(String fields);

    String complete();

    @Message
    String group(String key);

    @Message
    String hint(String field);

    String save();

    String overview();

    String overviewLead();

    String municipality();

    String number();

    String state();

    String isComplete();

    String isInvented();

    String lacks(String fields);

    String none();
}
