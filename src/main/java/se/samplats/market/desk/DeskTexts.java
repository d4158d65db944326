package se.samplats.market.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the desk. */
@MessageBundle("desk")
public interface DeskTexts {

    String title();

    @Message
    String kind(Task.Kind kind);

    @Message
    String act(Task.Kind kind);

    String answerFrom(String home, String day);

    String heldUntil(String time);

    String wishes(String municipality, String day);

    String answerBy(String time);

    String fitsNow(int homes);

    String homeWrote();

    String buyerWrote();

    String acute();

    String acuteNow();

    String minutesLeft(long minutes);

    String daysToGo(long days);

    String notSubmitted();

    String nobodyAsked(String day);

    String nobodyLeft(String day);

    String agreementEnds(String day);

    String agreementEnded(String day);

    String confirmedNow();

    String look();

    String monthNotDrafted(String month);

    String monthHasStays();

    String monthFailed();

    String monthToIssue(long number, String month);

    String buyersWait();

    String indexMissing(String year);

    String indexNeeded(String year);

    String undelivered(long number);

    String somebodyWaits();

    String waited(long days);

    String daysLeft(long days);

    String daysOver(long days);

    String arrives(String day);

    String departs(String day);

    String stillThere(String day);

    String notAdmitted(String day);

    String bedNotLeft(String day);

    String overdue();

    String asksLonger(String municipality, String day);

    String asksToMove(String municipality, String day);

    String linkTogether(String handler);

    String linkApart(String handler);

    String closesFrom(String day);

    String notifyBy(String day);

    String confirmedAgo(String ago);

    String years(int years);

    String dayPrice(String price);

    String privately(String price);

    String nothing();

    String nothingMore();

    String newRequest();

    String search();

    String homes();

    String dashboard();

    String imports();

    String passedBed(String home);

    String refusedThenBought();

    String avoidablePurchases(int persons);

    String whatToChange();

    String emptyPlacer();

    String emptyManager();

    String emptyOther();
}
