package se.samplats.exchange.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of webhooks. */
@MessageBundle("webhooks")
interface WebhookTexts {

    String title();

    String lead();

    String how();

    String none();

    String address();

    String events();

    String since();

    String act();

    String paused();

    String pause();

    String resume();

    String rotate();

    String remove();

    String removeAsk();

    String add();

    String addressHint();

    String send();

    String secretTitle();

    String secretOnce();

    String nowPaused();

    String nowResumed();

    String nowRemoved();

    @Message
    String event(EventKind kind);
}
