package se.samplats.steering.dashboard;

import io.quarkus.qute.i18n.MessageBundle;

/** The three sentences that answer first, and the words of the council's page. */
@MessageBundle("summary")
interface SummaryTexts {

    String share(String share, String part, String whole);

    String shareCost(String share, String part, String whole);

    String less(String points);

    String more(String points);

    String lessThanBefore(String points);

    String moreThanBefore(String points);

    String same();

    String shareHidden();

    String shareEmpty();

    String nothingBought();

    String reasonHidden();

    String reasonUnknown(String part, String whole);

    String reasonAvoidable(String part, String whole);

    String reasonFull(String part, String whole);

    String reasonNoHome(String part, String whole);

    String saved(String amount);

    String cost(String amount);

    String savedNothing();

    String savedHidden();

    String nextAsk(String days, String cost);

    String nextBed(String beds, String bed, String cost);

    String nextNeeds();

    String nextMeasure();

    String answers();

    String effect();

    String savings();

    String council();

    String councilTitle(String about);

    String print();

    String families();

    String missing();

    String effectTitle();

    String source(String day);
}
