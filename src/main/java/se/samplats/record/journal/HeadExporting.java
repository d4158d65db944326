package se.samplats.record.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samplats.platform.kernel.Today;

/**
 * Exports the head of the chain at the end of each day: as a row, as a log line, and as a file where a directory is configured.
 * Kept out of reach of whoever can write to the database, it proves that the journal up to then was not rewritten.
 */
@ApplicationScoped
@Transactional
class HeadExporting {

    private static final Logger LOG = Logger.getLogger(HeadExporting.class);

    private final Heads heads;
    private final Seals seals;
    private final Today today;
    private final Event<JournalEvent> events;
    private final Optional<Path> directory;

    HeadExporting(
            Heads heads,
            Seals seals,
            Today today,
            Event<JournalEvent> events,
            @ConfigProperty(name = "samplats.journal.heads") Optional<Path> directory) {
        this.heads = heads;
        this.seals = seals;
        this.today = today;
        this.events = events;
        this.directory = directory;
    }

    /** The head of yesterday, once; and its file, where this replica has none. */
    void export() {
        LocalDate day = today.date().minusDays(1);
        if (!heads.has(day) && seals.lock() && !heads.has(day)) {
            Heads.Head head = new Heads.Head(day, seals.last(), today.now());
            heads.add(head);
            events.fire(new JournalEvent.HeadExported(day, head.link().number()));
            LOG.infof("journal head of %s: %s", day, head.link());
        }
        directory.ifPresent(
                where -> heads.latest(1).forEach(head -> write(where.resolve(fileName(head.day())), line(head))));
    }

    /** The text of a head: the day, and the link in the form that the verification takes. */
    static String line(Heads.Head head) {
        return head.day() + " " + head.link() + "\n";
    }

    List<Heads.Head> latest(int most) {
        return heads.latest(most);
    }

    private static String fileName(LocalDate day) {
        return "samplats-journal-" + day + ".txt";
    }

    private static void write(Path file, String line) {
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, line, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("the journal's head could not be written", full);
        }
    }
}
