package se.samplats.exchange.notice;

/** What a notice tells, and to whom: the home's or the request's side; an event is told to a system. */
public enum NoticeKind {
    HOME_ASKED,
    OFFER_ANSWERED,
    CONFIRMATION_ASKED,
    EVENT
}
