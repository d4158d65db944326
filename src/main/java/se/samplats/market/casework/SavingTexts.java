package se.samplats.market.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.market.request.PrivateQuote;

/** Words of the mandate and of what a booking saves. */
@MessageBundle("savings")
interface SavingTexts {

    String mandate(String agreement, String left, String limit, String year);

    String mandateShort();

    String mandateTogether();

    String approvedBy();

    String approvedByHint();

    String framework();

    String frameworkLead();

    String frameworkPrice(String net, String gross);

    String privateQuote();

    String privateLead();

    String privatePrice(String price, String provider, String day);

    String privateRecorded(String name, String time);

    String enter();

    String change();

    String dayPrice();

    String dayPriceHint();

    String provider();

    @Message
    String providerIs(PrivateQuote.Provider provider);

    String quotedOn();

    String save();

    String remove();

    String done(String word);

    String title();

    String lead();

    String ofPurchases(int count, String day);

    String ofQuote(String provider, String day);

    String comparedWith();

    String net(String price, String net);

    String quartilesLabel();

    String quartiles(String lower, String upper);

    String quartilesUnknown();

    String daysLabel();

    String expected(long days, String period);

    String actual(long days, String period);

    String neverBegan();

    String full();

    String fullSaved(String amount);

    String fullDearer(String amount);

    String fullHow(String net, String cost);

    String marginal();

    String marginalHow();

    String reckonings(int number);

    String reckoned(String day, long days, String full, String marginal);

    String recorded(String time);

    String nothing();

    @Message
    String why(SavingStory.Why why);

    String others(String price, int count);
}
