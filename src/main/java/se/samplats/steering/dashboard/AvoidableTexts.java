package se.samplats.steering.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what could have been avoided, of the beds that are missing, and of the families of forms. */
@MessageBundle("avoidable")
interface AvoidableTexts {

    String families();

    String familiesLead();

    String family();

    @Message
    String familyName(String code);

    String title();

    String lead(String part, String whole, String per100);

    String leadCost(String cost);

    String leadUnknown(String unknown, String atMost);

    String leadHidden();

    String leadNothing();

    String how();

    String byForm();

    String avoidable();

    String partly();

    String full();

    String noHome();

    String unknown();

    String total();

    String per100();

    String missing();

    String howMissing();

    String bed();

    String allAges();

    String ages(String from, String to);

    @Message
    String sex(String code);

    String others();

    String needs(String words);

    String purchases();

    String days();

    String beds();

    String cost();

    String refusing();

    String howRefusing();

    String reasons();

    String refusals();

    String thenBought();
}
