package se.samplats.market.limits;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which the limits of a request are changed. */
@MessageBundle("limits")
interface LimitsTexts {

    String title(String reference);

    String lead();

    String start();

    String maxKm();

    String maxKmHint();

    String maxPrice();

    String maxPriceHint();

    String reasons();

    String reasonsHint();

    String save();

    String back();
}
