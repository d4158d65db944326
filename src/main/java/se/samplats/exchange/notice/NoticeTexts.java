package se.samplats.exchange.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the mails, of the page that a mail leads to, and of the page of those that could not be sent. */
@MessageBundle("notice")
interface NoticeTexts {

    String inquirySubject(String reference);

    String inquiryBody(String reference, String link);

    String answerSubject(String reference);

    String answerBody(String reference, String link);

    String messageSubject(String reference);

    String messageBody(String reference, String link);

    String alertAcute(String until);

    String alertInquiry(String until);

    String alertAnswer();

    String alertMessage();

    String alertAbout(String reference);

    String alertText(String says, String reference, String link);

    String watchSubject();

    String watchBody(String link);

    String alertWatch();

    String alertOpen();

    String extensionSubject(String reference);

    String extensionBody(String reference, String link);

    String extensionAnswerSubject(String reference);

    String extensionAnswerBody(String reference, String link);

    String moveSubject(String reference);

    String moveBody(String reference, String link);

    String moveAnswerSubject(String reference);

    String moveAnswerBody(String reference, String link);

    String staySubject(String reference);

    String stayBody(String reference, String link);

    String departureSubject(String reference);

    String departureBody(String reference, String link);

    String bedSubject(String reference);

    String bedBody(String reference, String link);

    String linkSubject(String reference);

    String linkBody(String reference, String link);

    String reminderSubject();

    String reminderBody(String confirm, String home);

    String confirmTitle();

    String confirmLead();

    String confirmButton();

    String confirmOther();

    String confirmed();

    String confirmedNext();

    String deadTitle();

    String deadLead();

    String noneDead();

    String waiting(long count);

    String what();

    String reference();

    String recipient();

    String written();

    String tries();

    String fault();

    String act();

    String protectedIdentity();

    String retry();

    String retryAll();

    String drop();

    String retried();

    String dropped();

    @Message
    String kind(NoticeKind kind);
}
