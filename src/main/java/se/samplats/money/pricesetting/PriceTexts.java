package se.samplats.money.pricesetting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.county.pricing.PriceRow;

/** Words of setting prices and of the index. */
@MessageBundle("prices")
interface PriceTexts {

    String title();

    String lead();

    String leadCounty();

    String sharing();

    String yearEnd();

    String done_proposed();

    String done_decided();

    String done_withdrawn();

    String done_recorded();

    String homes();

    String noHomes();

    String choose();

    String municipality();

    String show();

    String pricesOf(String home);

    String kind();

    @Message
    String level(PriceRow.Level level);

    String addOn(String code);

    String nowMembers();

    String nowOthers();

    String nextMembers(int year);

    String nextOthers(int year);

    String change();

    String indexOf(int year, String percent);

    String none();

    String noPrices();

    @Message
    String status(PriceProposalStatus status);

    String proposal(String from);

    String byBudget(String cost, int places, String occupancy);

    String byIndex(String percent, int wagePercent, int restPercent);

    String preliminary();

    String correction(int year, String used, String corrected);

    String proposedBy(String who, String when);

    String closedBy(String who, String when);

    String members();

    String others();

    String pair(String members, String others);

    String onlyMembers();

    String decide();

    String decideAsk();

    String withdrawAsk();

    String body();

    String bodyHint();

    String paragraph();

    String paragraphHint();

    String decidedBy(String body, String paragraph);

    String decideHint();

    String withdraw();

    String budget();

    String upliftOne(int year);

    String upliftAll();

    String upliftTitle(int year);

    String upliftLead(String percent, int wagePercent, int restPercent);

    String upliftMissing(int year);

    String index();

    String indexLead();

    String indexNone();

    String year();

    String value();

    String valueStage();

    String source();

    String published();

    @Message
    String indexKind(IndexValue.Kind kind);

    @Message
    String stage(IndexValue.Stage stage);

    String recordTitle();

    String yearHint();

    String percent();

    String sourceHint();

    String record();

    String budgetTitle(String home);

    String budgetLead();

    String validFrom();

    String validFromHint();

    String costs();

    String staff();

    String premises();

    String overhead();

    String capital();

    String kronorHint();

    String days();

    String places();

    String occupancy();

    String raisedWeight();

    String raisedWeightHint();

    String raisedShare();

    String raisedShareHint();

    String othersTitle();

    String othersLead();

    String othersOverhead();

    String othersReason();

    String privatePrice();

    String privatePriceHint();

    String count();

    String propose();

    String proposeHint();

    String becomes();

    String perDay();

    String occupancyTitle();

    String occupancyLead(String cost);

    String chartTitle();

    String chartDesc();

    String beds(int number);

    String markOwn();

    String markPrivate();

    String keyCovers();

    String keyShort();

    String usedBeds();

    String costPerBed();

    String revenue();

    String over();

    String breakEven(String net, String netBeds, String gross, String beds);

    String breakEvenNone();

    String home();

    String cost();
}
