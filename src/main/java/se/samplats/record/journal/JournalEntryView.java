package se.samplats.record.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Text;

/**
 * An entry as the auditor reads it.
 *
 * @param number null for a moment, until it is sealed, as is the hash
 * @param happenedOn the day of what it tells of, which may be before the day on which it was recorded
 * @param roles none where the service acted by itself
 * @param description the operation in words
 * @param confidential whether it is about somebody with a protected identity
 */
record JournalEntryView(
        @Nullable Long number,
        @Nullable String hash,
        Instant recordedAt,
        LocalDate happenedOn,
        String actor,
        List<String> roles,
        @Nullable String municipality,
        String operation,
        String description,
        String thing,
        String thingId,
        JournalEntry.Outcome outcome,
        boolean confidential,
        Map<String, String> facts) {

    static JournalEntryView of(JournalEntries.Sealed one, Language language) {
        JournalEntry entry = one.entry();
        return new JournalEntryView(
                one.number(),
                one.hash(),
                entry.recordedAt(),
                entry.happenedOn(),
                entry.actor(),
                entry.roles(),
                entry.municipality(),
                entry.operation(),
                Text.of("journal." + entry.operation()).in(language),
                entry.thing(),
                entry.thingId(),
                entry.outcome(),
                entry.confidential(),
                entry.facts());
    }

    public boolean refused() {
        return outcome == JournalEntry.Outcome.REFUSED;
    }

    /** Where a list goes on after this entry. */
    static String place(JournalEntry entry) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, entry.recordedAt()) + "." + entry.id();
    }
}
