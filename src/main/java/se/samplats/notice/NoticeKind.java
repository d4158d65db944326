package se.samplats.notice;

/** What a notice tells, and to whom: the home's or the request's side. */
public enum NoticeKind {
    HOME_ASKED,
    OFFER_ANSWERED,
    CONFIRMATION_ASKED
}
