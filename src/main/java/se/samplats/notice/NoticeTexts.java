package se.samplats.notice;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the mails and of the page that a mail leads to. */
@MessageBundle("notice")
public interface NoticeTexts {

    String inquirySubject(String reference);

    String inquiryBody(String reference, String link);

    String answerSubject(String reference);

    String answerBody(String reference, String link);

    String reminderSubject();

    String reminderBody(String confirm, String home);

    String confirmTitle();

    String confirmLead();

    String confirmButton();

    String confirmOther();

    String confirmed();

    String confirmedNext();
}
