package se.samplats.market.closing;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of what closes. */
@MessageBundle("closings")
public interface ClosingTexts {

    String title();

    String lead();

    String what();

    String wholeHome();

    String place(String label);

    String on();

    String until();

    String untilHint();

    String reason();

    String reasonHint();

    String look();

    String lookAgain();

    String meets();

    String stays(int number);

    String stay(String place, String period);

    String openEnd();

    String residents(long number);

    String offers(int number);

    String nobody();

    String ivoBy(String day);

    String close();

    String closings();

    String closesHome(String day);

    String closesPlace(String label, String day);

    String opens(String day);

    String forGood();

    String because(String reason);

    String livesThere();

    String notify(String day);

    String notifyLate(String day);

    String notified(String day);

    String undo();

    String notifiedOn();

    String notifiedOnHint();

    String saveNotified();

    String closeOrPause();
}
