package se.samplats.record.retention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about what is erased. */
@MessageBundle("retention")
interface RetentionTexts {

    String title();

    String lead();

    String held();

    String lifted();

    String rules();

    String what();

    String kept();

    String law();

    String due();

    String holds();

    String holdsLead();

    String noHolds();

    String reference();

    String referenceHint();

    String ground();

    String groundHint();

    String hold();

    String placed();

    String act();

    String lift();

    String isLifted();

    String certificates();

    String noCertificates();

    String day();

    String content();

    @Message
    String thing(Hold.Thing thing);
}
