package se.samplats.record.journal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the auditor's pages. */
@MessageBundle("journal")
interface JournalTexts {

    String title();

    String lead();

    String toReview();

    String filter();

    String from();

    String to();

    String actor();

    String municipality();

    String operation();

    String operationHint();

    String thing();

    String show();

    String clear();

    String none();

    String number();

    String time();

    String what();

    String facts();

    String service();

    String refused();

    String confidential();

    String unsealed();

    String later();

    String whole();

    String wholeLead();

    String state(long number, long waiting);

    String verify();

    String isWhole(long entries);

    String isBroken(Long number);

    @Message
    String breach(ChainVerdict.Breach breach);

    String head();

    String lastHead(String day);

    String noHead();

    String heads();

    String reviewTitle();

    String reviewLead();

    String nothingToReview();

    String person();

    String looks();

    String things();

    String unusual();

    String last();

    String act();

    String seeAll();

    String review();

    String reviewed();

    @Message
    String reason(ProtectedReadView.Reason reason);

    String others(long count);

    String outsideHours(long count);

    String mostAnHour(long count);
}
