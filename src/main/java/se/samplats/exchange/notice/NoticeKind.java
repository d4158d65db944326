package se.samplats.exchange.notice;

/** What a notice tells, and to whom: the home's or the request's side; an event is sent to a system. */
enum NoticeKind {
    HOME_ASKED(About.OFFER),
    OFFER_ANSWERED(About.OFFER),
    /** The other side of an inquiry has written. */
    HOME_WRITTEN_TO(About.OFFER),
    BUYER_WRITTEN_TO(About.OFFER),
    CONFIRMATION_ASKED(About.HOME),
    /** To the home: may a stay be longer? */
    EXTENSION_ASKED(About.PLACEMENT),
    EXTENSION_ANSWERED(About.PLACEMENT),
    /** To another home: may somebody move there? */
    MOVE_ASKED(About.MOVE),
    MOVE_ANSWERED(About.MOVE),
    /** The other side changed a bed, a day of arrival, or the home in which the case goes on. */
    HOME_TOLD_OF_STAY(About.PLACEMENT),
    BUYER_TOLD_OF_STAY(About.PLACEMENT),
    /** Once a day: has somebody left who should have, so that the next one can come? */
    HOME_ASKED_OF_DEPARTURE(About.PLACEMENT),
    BUYER_ASKED_OF_DEPARTURE(About.PLACEMENT),
    /** To a handler: does your request belong with another? */
    LINK_PROPOSED(About.REQUEST),
    /** To whoever waits: something fits. */
    WATCH_HIT(About.WATCH),
    EVENT(About.OFFER);

    private final About about;

    NoticeKind(About about) {
        this.about = about;
    }

    About about() {
        return about;
    }

    /** What a notice is about, and the column that says which. */
    enum About {
        OFFER("offer_id"),
        HOME("home_id"),
        PLACEMENT("placement_id"),
        MOVE("move_id"),
        REQUEST("request_id"),
        WATCH("watch_id");

        private final String column;

        About(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
