package se.samplats.exchange.notice;

import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a notice that no try could send. */
sealed interface NoticeEvent extends DomainEvent {

    record Revived(UUID noticeId) implements NoticeEvent {}

    /** It will never be sent. */
    record Dropped(UUID noticeId) implements NoticeEvent {}
}
