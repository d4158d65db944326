package se.samplats.exchange.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** What a system can hear of, whose side it concerns, and what one must be allowed to do to want it heard. */
public enum EventKind {
    OFFER_ASKED("offer.asked", Side.HOME, Right.ANSWER),
    OFFER_MADE("offer.made", Side.BUYER, Right.ASK),
    OFFER_TAKEN_BACK("offer.taken-back", Side.BUYER, Right.ASK),
    OFFER_DECLINED("offer.declined", Side.BUYER, Right.ASK),
    OFFER_ACCEPTED("offer.accepted", Side.HOME, Right.ANSWER),
    OFFER_ENDED("offer.ended", Side.HOME, Right.ANSWER),
    CONFIRMATION_ASKED("home.confirmation-asked", Side.HOME, Right.CHANGE_HOME),
    EXTENSION_ASKED("extension.asked", Side.HOME, Right.ANSWER),
    EXTENSION_ANSWERED("extension.answered", Side.BUYER, Right.EXTEND),
    EXTENSION_ENDED("extension.ended", Side.HOME, Right.ANSWER),
    MOVE_ASKED("move.asked", Side.HOME, Right.ANSWER),
    MOVE_ANSWERED("move.answered", Side.BUYER, Right.EXTEND),
    MOVE_ENDED("move.ended", Side.HOME, Right.ANSWER),
    /** To whichever side did not do it: another bed, another day of arrival, or on in another home. */
    STAY_CHANGED("placement.changed", Side.EITHER, Right.REPORT_PLACEMENT),
    /** To both, once a day: somebody stays past the planned end, or cannot come since the bed has not been left. */
    STAY_OVERDUE("placement.overdue", Side.EITHER, Right.REPORT_PLACEMENT);

    /** Whose systems hear of it. */
    enum Side {
        HOME,
        BUYER,
        EITHER
    }

    private static final String PREFIX = "se.samplats.";

    private final String code;
    private final Side side;
    private final Right right;

    EventKind(String code, Side side, Right right) {
        this.code = code;
        this.side = side;
        this.right = right;
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
        return actor.may(right);
    }

    static List<EventKind> of(Actor actor) {
        return Arrays.stream(values()).filter(kind -> kind.isFor(actor)).toList();
    }

    static Optional<EventKind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
