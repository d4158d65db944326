package se.samplats.demo;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the demo's first screen. */
@MessageBundle("who")
interface WhoTexts {

    String title();

    String lead();

    String county();

    String municipalities();

    String task(String role);
}
