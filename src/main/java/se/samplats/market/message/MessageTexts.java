package se.samplats.market.message;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around what buyer and home write to each other. */
@MessageBundle("messages")
interface MessageTexts {

    String title(int number);

    String write();

    @Message
    String from(OfferMessage.Side side);

    String ours();

    String readAt(String time);

    String notRead();

    String erased();

    String words();

    String hintToHome();

    String hintToBuyer();

    String send();
}
