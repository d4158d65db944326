package se.samplats.exchange.push;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which one says which browsers are told. */
@MessageBundle("push")
interface PushTexts {

    String title();

    String lead();

    String off();

    String needsScript();

    String turnOn();

    String refused();

    String yours();

    String none();

    String since(String day);

    String remove();

    String added();

    String removed();
}
