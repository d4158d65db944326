package se.samplats.market.placement;

/** Where a question about a stay is: asked, and answered or taken back once. */
public enum QuestionStatus {
    ASKED,
    AGREED,
    DECLINED,
    WITHDRAWN
}
