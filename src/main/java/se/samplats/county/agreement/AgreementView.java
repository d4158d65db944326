package se.samplats.county.agreement;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with its history. What it says is there twice: as of today at the top, and for each version.
 *
 * @param version the number of the version that is in force today, or else of the last one: what follows is that one's
 * @param inForce whether it is in force today
 * @param versions all versions, the first one first
 * @param letters the letters of intent that were sent, by municipality
 */
record AgreementView(
        UUID id,
        String name,
        Area area,
        String host,
        int version,
        boolean inForce,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int noticeMonths,
        List<String> parties,
        List<Mandate> mandates,
        Terms terms,
        List<AgreementVersionView> versions,
        List<LetterView> letters) {

    public record AgreementVersionView(
            UUID id,
            int number,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            int noticeMonths,
            List<String> parties,
            List<Mandate> mandates,
            Terms terms,
            Instant recordedAt) {

        static AgreementVersionView of(AgreementVersion version) {
            return new AgreementVersionView(
                    version.id(),
                    version.number(),
                    version.validity().start(),
                    version.validity().end(),
                    version.noticeMonths(),
                    version.parties(),
                    version.mandates().stream()
                            .sorted(comparing(Mandate::municipality))
                            .toList(),
                    version.terms(),
                    version.recordedAt());
        }
    }

    public record LetterView(
            UUID id,
            UUID agreementId,
            String municipality,
            Instant sentAt,
            LetterOfIntent.@Nullable Answer answer,
            @Nullable Instant answeredAt) {

        static LetterView of(LetterOfIntent letter) {
            return new LetterView(
                    letter.id(),
                    letter.agreementId(),
                    letter.municipality(),
                    letter.sentAt(),
                    letter.answer(),
                    letter.answeredAt());
        }
    }

    static AgreementView of(
            Agreement agreement, List<AgreementVersion> versions, List<LetterOfIntent> letters, LocalDate today) {
        Optional<AgreementVersion> inForce = versions.stream()
                .filter(version -> version.validity().contains(today))
                .findFirst();
        AgreementVersionView current = AgreementVersionView.of(inForce.orElse(versions.get(versions.size() - 1)));
        return new AgreementView(
                agreement.id(),
                agreement.name(),
                agreement.area(),
                agreement.host(),
                current.number(),
                inForce.isPresent(),
                current.validFrom(),
                current.validUntil(),
                current.noticeMonths(),
                current.parties(),
                current.mandates(),
                current.terms(),
                versions.stream().map(AgreementVersionView::of).toList(),
                letters.stream().map(LetterView::of).toList());
    }
}
