package se.samplats.market.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.samplats.county.home.Sex;

/** Words of a new request. */
@MessageBundle("drafts")
interface DraftTexts {

    String title();

    @Message
    String stepOf(DraftStep step);

    @Message
    String question(DraftStep step);

    @Message
    String help(DraftStep step);

    String label(String field);

    String hint(String field);

    @Message
    String sex(Sex sex);

    @Message
    String urgency(Urgency urgency);

    @Message
    String urgencyHelp(Urgency urgency);

    String steps();

    String next();

    String toCheck();

    String send();

    String checkTitle();

    String checkHelp();

    String change();

    String saved(String time);

    String notSaved();

    String carried();

    String discard();

    String discardAsk();

    String leave();

    String none();

    String yes();

    String together();

    String apart();

    String reasonsAge(String law);

    String reasonsElsewhere(String law);

    String years(String age);

    String days(String number);

    String kronor(String number);

    String untilFurther();

    String formMissing();

    String nothing();
}
