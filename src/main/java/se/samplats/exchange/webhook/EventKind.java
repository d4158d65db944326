package se.samplats.exchange.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Operation;

/** What a system can hear of, whose side it concerns, and what one must be allowed to do to want it heard. */
public enum EventKind {
    OFFER_ASKED("offer.asked", Side.HOME, Operation.ANSWER),
    OFFER_MADE("offer.made", Side.BUYER, Operation.ASK),
    OFFER_DECLINED("offer.declined", Side.BUYER, Operation.ASK),
    OFFER_ACCEPTED("offer.accepted", Side.HOME, Operation.ANSWER),
    OFFER_ENDED("offer.ended", Side.HOME, Operation.ANSWER),
    CONFIRMATION_ASKED("home.confirmation-asked", Side.HOME, Operation.CHANGE_HOME);

    /** Whose systems are told. */
    enum Side {
        HOME,
        BUYER
    }

    private static final String PREFIX = "se.samplats.";

    private final String code;
    private final Side side;
    private final Operation operation;

    EventKind(String code, Side side, Operation operation) {
        this.code = code;
        this.side = side;
        this.operation = operation;
    }

    public String code() {
        return code;
    }

    /** The type of the event, as receivers tell them apart. */
    String type() {
        return PREFIX + code;
    }

    public boolean isForTheHome() {
        return side == Side.HOME;
    }

    boolean isFor(Actor actor) {
        return actor.may(operation);
    }

    static List<EventKind> of(Actor actor) {
        return Arrays.stream(values()).filter(kind -> kind.isFor(actor)).toList();
    }

    static Optional<EventKind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
