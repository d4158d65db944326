package se.samplats.market.find;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page that tells what was found. */
@MessageBundle("find")
interface FindTexts {

    String title();

    String nothing(String words);

    String next();

    @Message
    String kind(FindPage.Kind kind);
}
