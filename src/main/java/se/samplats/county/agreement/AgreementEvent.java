package se.samplats.county.agreement;

import java.time.LocalDate;
import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to an agreement. */
sealed interface AgreementEvent extends DomainEvent {

    UUID agreementId();

    record Agreed(UUID agreementId, String host) implements AgreementEvent {}

    /** A new version follows the one before. */
    record Renewed(UUID agreementId, int version) implements AgreementEvent {}

    /** Some parties use it for some forms from a day on. */
    record Introduced(UUID agreementId, LocalDate startsOn) implements AgreementEvent {}

    /** A letter of intent went to a municipality. */
    record LetterSent(UUID agreementId, UUID letterId, String municipality) implements AgreementEvent {}

    record LetterAnswered(UUID agreementId, UUID letterId, String municipality, LetterOfIntent.Answer answer)
            implements AgreementEvent {}
}
