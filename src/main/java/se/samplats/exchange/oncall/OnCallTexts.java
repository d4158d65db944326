package se.samplats.exchange.oncall;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a home's list of who is on call. */
@MessageBundle("oncall")
interface OnCallTexts {

    String title();

    String lead(long minutes);

    String nobody();

    String devices(String user);

    String earlier();

    String remove();

    String add();

    String label();

    String labelHint();

    String phone();

    String phoneHint();

    String save();

    String saved();

    String noSms();

    String noPush();

    String sent();

    String nothingSent();

    @Message
    String channel(OnCallTurns.Channel channel);

    @Message
    String outcome(OnCallTurns.Outcome outcome);
}
