package se.samplats.money.costsharing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of sharing a cost. */
@MessageBundle("sharing")
interface SharingTexts {

    String municipality();

    String byBudget(String cost, int places, String occupancy);

    String year();

    String places();

    String occupancy();

    String sharingTitle();

    String sharingLead();

    String home();

    String chooseHome();

    String cost();

    String fixed();

    String fixedHint();

    String subscribed();

    String subscribedHint();

    String compute();

    String costFrom(String what);

    String sharingNone();

    String sharingFew();

    String sharingNeeds();

    String sharingTable();

    String usedDays();

    String population();

    @Message
    String key(CostSharing.Key key);

    @Message
    String keyLead(CostSharing.Key key);

    String subscribedPrice(String price);

    String alone();

    String aloneLead();

    String privately();

    String dearer(String municipality, String key);

    String dearerNone();

    String dearerTitle();

    String total();

    String shapleyMany();

    String sharingChart();

    String sharingChartDesc();
}
