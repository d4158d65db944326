package se.samplats.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.agreement.Area;
import se.samplats.agreement.ChargedDays;
import se.samplats.agreement.LetterOfIntent;

/** Words of the agreements. */
@MessageBundle("agreements")
public interface AgreementTexts {

    String title();

    String lead();

    String none();

    @Message
    String area(Area area);

    String inForce();

    String notInForce();

    String ours();

    String areaLabel();

    String host();

    String validity();

    String from(String day);

    String fromTo(String first, String last);

    String notice();

    String months(int number);

    String parties();

    String partyCount(int number);

    String terms();

    String chargedLabel();

    @Message
    String charged(ChargedDays days);

    String bandLabel();

    String band(int percent);

    String quoteLabel();

    String quote(int days);

    String mandates();

    String mandatesNone();

    String mandate(String amount);

    String versions();

    String version(int number);

    String recorded(String time);

    String letters();

    String lettersLead();

    String lettersNone();

    String municipality();

    String sent();

    String answer();

    @Message
    String answered(LetterOfIntent.Answer answer);

    String unanswered();

    String lettersSum(int yes, int all);

    String back();
}
