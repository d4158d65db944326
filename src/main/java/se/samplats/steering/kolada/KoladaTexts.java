package se.samplats.steering.kolada;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the comparison with Kolada. */
@MessageBundle("kolada")
interface KoladaTexts {

    String title();

    String lead();

    String show();

    String municipality();

    String year();

    String indicator();

    String counts();

    String koladas();

    String ours();

    String none();

    String hidden();

    String percent(String number);

    String days(String number);

    @Message
    String group(KoladaIndicator.Group group);

    @Message
    String part(KoladaIndicator.Part part);

    @Message
    String oursCounts(KoladaIndicator.Group group);

    String oursWaiting();

    String how();

    String howText();

    String upload();

    String uploadHint();

    String file();

    String take();

    String taken(int number, int skipped);
}
