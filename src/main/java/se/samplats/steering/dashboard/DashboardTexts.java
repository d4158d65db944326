package se.samplats.steering.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.steering.statistics.CareKind;

/** Words of the dashboard. */
@MessageBundle("dashboard")
interface DashboardTexts {

    @Message
    String kind(CareKind kind);

    String title();

    String lead();

    String county();

    String municipality();

    String form();

    String allForms();

    String unit();

    String days();

    String cost();

    String inDays();

    String inKronor();

    String from();

    String to();

    String show();

    String changeTime();

    String privately();

    String within();

    String total();

    String month();

    String byMonth();

    String byMunicipality();

    String byForm();

    String byKind();

    String provider();

    String shareOfDays();

    String shareOfCost();

    String parts();

    String change();

    String units();

    String few();

    String chartTitle();

    String chartDesc(String from, String to);

    String chartGap();

    String yUnitDays();

    String yUnitCost();

    String yUnitThousands();

    String hiddenHeadline();

    String emptyHeadline();

    String emptyHelp();

    String range(String first, String last);

    String unpriced(String value);

    String table();

    String tableOf(String value);

    String csv();

    String xlsx();

    String download();

    String how();

    String howShare();

    String howMunicipality();

    String howForm();

    String howKind();

    String howReasons();

    String howSavings();

    String howOccupancy();

    String howWaiting();

    String howRefusals();

    String howUnmet();

    String howFreshness();

    String howExchange();

    String whyPrivate();

    String whyLead(String value);

    String reason();

    String number();

    String share();

    String savings();

    String savedFull();

    String savedMarginal();

    String savedOf(String placements, String days);

    String savedNone(String value);

    String savedNothing();

    String savedHidden();

    String more();

    String occupancy();

    String occupied();

    String occupiedOfOpen();

    String takenDays();

    String placeDays();

    String closedDays();

    String home();

    String waiting();

    String waitingOpen(String value);

    String waitingPast(String value);

    String waitingLimit(String value);

    String waitingHidden();

    String waitingByAge();

    String waitingByDays();

    String age();

    String waited();

    String medianPlaced(String value);

    String medianAnswer(String value);

    String medianUnknown();

    String band(String code);

    String refusals();

    String refusalsSum(String value);

    String unmet();

    String unmetSum(String value);

    String criterionTitle();

    String criterion(String code);

    String freshness();

    String freshnessSum(long confirmed, long homes);

    String confirmedShare();

    String confirmed();

    String homes();

    String exchange();

    String sold();

    String bought();

    String nothingHere();

    String sortedBy(String value);

    String own();

    String wholeCounty();
}
