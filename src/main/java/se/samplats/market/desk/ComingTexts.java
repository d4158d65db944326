package se.samplats.market.desk;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages that do not hold their contents yet. */
@MessageBundle("coming")
public interface ComingTexts {

    String notYet();

    String will();

    String today();

    String planning();

    String planningNotYet();

    String planningPlan();

    String planningGap();

    String planningMakeOrBuy();

    String planningUnmet();

    String planningWaiting();

    String planningOccupancy();
}
