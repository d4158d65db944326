package se.samplats.notice;

import java.util.UUID;

/**
 * Word that is to be sent.
 *
 * @param about the offer that it tells of; for {@link NoticeKind#CONFIRMATION_ASKED} the home
 * @param tries how many times it has been taken to be sent, this time included
 */
record Notice(UUID id, NoticeKind kind, UUID about, int tries) {}
