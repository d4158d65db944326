package se.samplats.market.watch;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of what one waits for. */
@MessageBundle("watches")
interface WatchTexts {

    String title();

    String lead();

    String none();

    String search();

    String since(String day);

    String found(int homes);

    String nothingNew();

    String look();

    String end();

    String begun();

    String ended();

    String tellMe();

    String devices();
}
