package se.samplats.market.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.county.home.Sex;

/** Words of the search. */
@MessageBundle("search")
interface SearchTexts {

    String title();

    String lead();

    String form();

    String chooseForm();

    String start();

    String age();

    String find();

    String more();

    String sex();

    String anySex();

    @Message
    String sexOf(Sex sex);

    String days();

    String needs();

    String risks();

    String wheelchair();

    String maxKm();

    String maxPrice();

    String municipalities();

    String count(int number);

    String fits(int places, int homes);

    String excludedSummary(int homes);

    String nothing();

    String nothingHelp();

    String relax(String limit, int homes);

    String criterion(String code);

    String near();

    String away(String km);

    String privateNet(String price);

    String cheaper(String amount);

    String dearer(String amount);

    String noPrice();

    String confirmed(String ago);

    String unconfirmed(String ago);

    String freeFrom(String day);

    String freeUntil(String day);

    String morePlaces(int number);

    String place(String label);

    String compare();

    String compareChosen();

    String compareTitle();

    String backToSearch();

    String newRequest();

    String newRequestFrom(String day);

    String sort();

    String sortBy(String code);

    String map();

    String mapHelp();

    String mapSource();

    String onMap();

    String ownTown();

    String keysTitle();

    String keysFind();

    String keysWalk();

    String keysHelp();

    String keysOff();

    String keysButton();

    String act();

    String askHere();

    String without();

    String empty();

    String difference();

    String dayPrice();

    String distance();

    String home();
}
