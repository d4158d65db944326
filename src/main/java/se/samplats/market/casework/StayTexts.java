package se.samplats.market.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.market.placement.QuestionStatus;

/** Words of what is asked about a stay: a longer one, another bed, another day of arrival. */
@MessageBundle("stays")
public interface StayTexts {

    String questions();

    @Message
    String questionIs(QuestionStatus status);

    String extendTitle();

    String untilNow(String day);

    String nowUntil(String day);

    String quoted(String from, String to, String quantity, String price);

    String endHint();

    String showPrice();

    String lookAgain();

    String addedDays(long days, String day);

    String added(String money);

    String noPrice();

    String overMandate();

    String approvedBy();

    String approvedByHint();

    String askHome();

    String askedLonger(String municipality, String day, long days);

    String longerUntil(String day);

    String addedHint(long days, String money);

    String daysMore(long days);

    String takeBack();

    String because(String reason);

    String own(String text);

    String moveTitle();

    String moveWhen();

    String moveWhenHint();

    String showBeds();

    String sameHome(String home);

    String sameHomeHint();

    String moveHere();

    String noBedHere(String day);

    String otherHome();

    String otherHomeHint();

    String noOtherHome(String day);

    String away(String kilometres);

    String seePrice();

    String chooseBed();

    String moveQuoted(String home, String municipality, String day);

    String moveDays(long days);

    String moveTotal(String money);

    String askOtherHome();

    String otherChoice();

    String askedToMove(String municipality);

    String comesOn(String day);

    String staysUntil(String day);

    String staysOpen();

    String movesWithin(String place, String day);

    String movesTo(String home, String place, String day);

    String goesOn();

    String cameFrom();

    String moveAction();

    String moveHome();

    String moveActionHome();

    String moveActionBuyer();

    String reschedule();

    String newStart();

    String newStartHome();

    String newStartBuyer();

    String saveStart();
}
