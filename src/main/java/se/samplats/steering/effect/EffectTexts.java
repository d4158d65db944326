package se.samplats.steering.effect;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the effect. */
@MessageBundle("effect")
interface EffectTexts {

    String title();

    String back();

    String form();

    String allForms();

    String show();

    String asOf(String day);

    @Message
    String verdict(EffectMeasure.EffectVerdict verdict);

    @Message
    String why(Uncertainty why);

    String headline(String change);

    String interval(String low, String high);

    String basis(int begun, int compared);

    String leftOut(int units);

    String table();

    String group();

    String before();

    String after();

    String change();

    String begun();

    String compared();

    String difference();

    String steps();

    String wave(String day);

    String months(String from, String to);

    String days(String part, String whole, String share);

    String forms(String names);

    String comparedForms(String names);

    String other();

    String sameMix(String change);

    String changeBefore(String change);

    String changeBeforeUnknown();

    String daysPerMonth(String before, String after);

    String beds(String first, String last);

    String starts();

    String startsLead();

    String startsNone();

    String begins();

    String municipalities();

    String how();

    String howChange();

    String howCompared();

    String howInterval();

    String howEarly();

    String howNot();
}
