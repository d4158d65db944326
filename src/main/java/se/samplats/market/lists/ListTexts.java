package se.samplats.market.lists;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.request.RequestStatus;

/** Headings and words of the lists as files. */
@MessageBundle("lists")
interface ListTexts {

    String reference();

    String caseReference();

    String form();

    String age();

    String sex(String sex);

    String sexHeading();

    String status();

    @Message
    String request(RequestStatus status);

    @Message
    String placement(PlacementStatus status);

    String decided();

    String wanted();

    String deadline();

    String waited();

    String home();

    String buyer();

    String seller();

    String firstDay();

    String departure();

    String municipality();

    String places();

    String free();

    String nextFree();

    String confirmed();
}
