package se.samplats.exchange.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.PhoneNumber;
import se.samplats.exchange.oncall.OnCallTurn;
import se.samplats.exchange.oncall.OnCallTurns;
import se.samplats.exchange.push.Push;
import se.samplats.exchange.push.PushDevice;
import se.samplats.exchange.push.PushDevices;
import se.samplats.exchange.sms.SmsGateway;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.PrivilegedAccess;

/**
 * Tells people on their devices and telephones, and notes what was taken where a home's people on call are told in turn. Where nobody could be
 * told, whoever is next is told at once.
 */
@ApplicationScoped
class Alerting {

    /** How long what was sent is shown. */
    private static final Duration NOTED = Duration.ofDays(90);

    private final AlertWords words;
    private final OnCallTurns turns;
    private final PushDevices devices;
    private final Push push;
    private final SmsGateway sms;
    private final Outbox outbox;
    private final Today today;
    private final PrivilegedAccess privilegedAccess;

    Alerting(
            AlertWords words,
            OnCallTurns turns,
            PushDevices devices,
            Push push,
            SmsGateway sms,
            Outbox outbox,
            Today today,
            PrivilegedAccess privilegedAccess) {
        this.words = words;
        this.turns = turns;
        this.devices = devices;
        this.push = push;
        this.sms = sms;
        this.outbox = outbox;
        this.today = today;
        this.privilegedAccess = privilegedAccess;
    }

    /** @param turn whose turn it is; null where a handler is told */
    private record Told(AlertWords.Word word, @Nullable OnCallTurn turn, List<PushDevice> devices) {}

    /** Whether anything was sent; nothing is, once nobody need do anything any more. */
    boolean tell(Notice notice) throws IOException {
        Told told = asService(() -> told(notice));
        if (told == null) {
            return false;
        }
        try {
            OnCallTurns.Outcome outcome = notice.channel() == Notice.Channel.SMS ? text(notice, told) : push(told);
            note(notice, told, outcome);
            return outcome == OnCallTurns.Outcome.SENT;
        } catch (IOException failed) {
            note(notice, told, OnCallTurns.Outcome.FAILED);
            throw failed;
        }
    }

    private @Nullable Told told(Notice notice) {
        AlertWords.Word word = words.of(notice);
        if (word == null) {
            return null;
        }
        OnCallTurn turn =
                notice.onCall() == null ? null : turns.byId(notice.onCall()).orElse(null);
        String user = turn == null ? word.handler() : turn.userName();
        return new Told(word, turn, user == null ? List.of() : devices.of(user));
    }

    private OnCallTurns.Outcome text(Notice notice, Told told) throws IOException {
        String phone = told.turn() == null ? null : told.turn().phone();
        PhoneNumber number = phone == null ? null : PhoneNumber.of(phone).orElse(null);
        if (number == null) {
            return OnCallTurns.Outcome.NO_DEVICE;
        }
        sms.send(notice.id(), number, told.word().text());
        return OnCallTurns.Outcome.SENT;
    }

    /** To each device; one that took it is enough. */
    private OnCallTurns.Outcome push(Told told) throws IOException {
        IOException fault = null;
        boolean sent = false;
        for (PushDevice device : told.devices()) {
            try {
                if (push.send(device, told.word().message(), told.word().acute())) {
                    sent = true;
                } else {
                    asService(() -> {
                        devices.forget(device.id());
                        return true;
                    });
                }
            } catch (IOException failed) {
                fault = failed;
            }
        }
        if (!sent && fault != null) {
            throw fault;
        }
        return sent ? OnCallTurns.Outcome.SENT : OnCallTurns.Outcome.NO_DEVICE;
    }

    private void note(Notice notice, Told told, OnCallTurns.Outcome outcome) {
        OnCallTurn turn = told.turn();
        if (turn == null) {
            return;
        }
        asService(() -> {
            turns.note(
                    turn,
                    new OnCallTurns.Alert(
                            notice.about(),
                            turn.label(),
                            notice.channel() == Notice.Channel.SMS ? OnCallTurns.Channel.SMS : OnCallTurns.Channel.PUSH,
                            outcome,
                            today.now()),
                    today.now().minus(NOTED));
            if (outcome != OnCallTurns.Outcome.SENT) {
                outbox.hasten(notice.about());
            }
            return true;
        });
    }

    private <T extends @Nullable Object> T asService(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> privilegedAccess.asService(work));
    }
}
