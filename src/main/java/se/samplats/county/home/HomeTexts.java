package se.samplats.county.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the homes and of a home's page. */
@MessageBundle("homes")
public interface HomeTexts {

    String title();

    String yours();

    String register();

    String municipality();

    String form();

    String all();

    String filter();

    String noHomes();

    String places(int number);

    String free(int number);

    String noneFree();

    String nextFree(String day);

    String confirmed(String ago);

    String unconfirmed();

    String waitingCount(int number);

    String ages(int from, int to);

    String registerSays();

    String targetGroup();

    String specialisms();

    String refuses();

    String accessible();

    String yes();

    String no();

    String notified();

    String notice();

    String days(int number);

    String address();

    String addressHidden();

    String email();

    String phone();

    String onCall();

    String contact();

    String contactHint();

    String phoneHint();

    String onCallPhone();

    String onCallHours();

    String onCallHoursHint();

    String saveContact();

    String noPhone();

    String beforeArrival();

    String onCallList();

    String devices();

    String calendars();

    String print();

    String placesTitle();

    String place(String label);

    String wheelchair();

    String freeNow();

    String freeFrom(String day);

    String takenForGood();

    String noPlaces();

    String nothingChanged();

    String confirmedNow();

    String takeBack();

    String done(String word);

    String waiting();

    String nothingWaits();

    String wishes(String day, long days);

    String wishesOpen(String day);

    String of(String municipality);

    String fromDay(String day);

    String answerBy(String time);

    String protectedIdentity();

    String weCan();

    String takeBackYes();

    String takeBackYesHint();

    String noShowMeans();

    String noShowSure();

    String confirmAll(int number);

    String confirmedAll();

    String weCannot();

    String why();

    String needsText();

    String ownWords();

    String ownWordsHint();

    String sendNo();

    String waitsForBuyer();

    String heldUntil(String time);

    String arriving();

    String comes(String day);

    String shouldHaveCome(String day);

    String recordArrival();

    String day();

    String decidedBy();

    String decidedByHint();

    String suitability();

    String hasArrived();

    String noShow();

    String present();

    String shouldHaveLeft(String day);

    String leavesOn(String day);

    String until(String day);

    String backOn(String day);

    String throughDay(String day);

    String reservedBy(String municipality);

    String away();

    String awayFrom(String day);

    String record();

    String awayFromDay();

    String backAgain();

    String movedOut();

    String table();

    String ledgerOf(String label);

    String stripOf(String label);

    String what();

    String from();

    String to();

    String nothingTakes();

    String closeOrTake();

    String closeWhy();

    String choose();

    String toOpen();

    String close();

    String addResident();

    String residentHint();

    String correct();

    String ends();

    String saveEnd();

    String strikeOut();

    String years(int age);

    String risk(String word);

    @Message
    String kind(Occupancy.Kind kind);

    @Message
    String closureReason(ClosureReason reason);

    @Message
    String child(Sex sex);

    @Message
    String sex(Sex sex);

    @Message
    String sexes(Sex sex);

    String acute();

    String raisedLevel();

    String recordedAfterwards(String why);
}
