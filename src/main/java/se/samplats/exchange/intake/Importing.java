package se.samplats.exchange.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.row.Reference;
import se.samplats.exchange.row.References;
import se.samplats.exchange.row.StoredData;
import se.samplats.exchange.sheet.Faults;
import se.samplats.exchange.sheet.IntakeConfig;
import se.samplats.exchange.sheet.Sheets;
import se.samplats.exchange.sheet.Upload;
import se.samplats.platform.http.DatabaseFault;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.StatementTimeout;

/**
 * Takes a delivery in: reads and checks all of it, and only then writes what differs, all or nothing. Progress is stored in
 * transactions of its own; the data and the word that it is done are one.
 */
@ApplicationScoped
public class Importing {

    private static final Logger LOG = Logger.getLogger(Importing.class);
    private static final int TRIES = 3;
    private static final int LONGEST_SECONDS = 600;

    private final Sheets sheets;
    private final References references;
    private final Storage storage;
    private final ImportRuns runs;
    private final DryRunFiles tried;
    private final IntakeConfig config;
    private final StatementTimeout statementTimeout;
    private final ImportOrder order;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final Event<ImportEvent> events;

    Importing(
            Sheets sheets,
            References references,
            Storage storage,
            ImportRuns runs,
            DryRunFiles tried,
            IntakeConfig config,
            StatementTimeout statementTimeout,
            ImportOrder order,
            Event<ImportEvent> events) {
        this.sheets = sheets;
        this.references = references;
        this.storage = storage;
        this.runs = runs;
        this.tried = tried;
        this.config = config;
        this.statementTimeout = statementTimeout;
        this.order = order;
        this.events = events;
    }

    /**
     * Takes the files of the demo county in at once, whose days do not move with the clock. Throws when they hold a mistake: then
     * nothing is saved.
     */
    public void now(String startedBy, List<Upload> uploads) {
        UUID id = QuarkusTransaction.requiringNew().call(() -> open(startedBy, false));
        watch(id);
        ImportOrder.Turn turn = order.next();
        try {
            work(id, uploads, false, turn, Reference::onAnyDay);
        } finally {
            order.end(turn);
        }
        ImportRuns.Run run = QuarkusTransaction.requiringNew().call(() -> runs.get(id));
        if (run.status() != ImportRuns.Status.DONE) {
            throw new IllegalStateException(run.errors().toString());
        }
    }

    /** Notes that an upload came, in the caller's transaction. */
    UUID open(String startedBy, boolean dryRun) {
        return open(startedBy, dryRun, false);
    }

    /** @param confirmDuplicates whether what looks as if it were there already is to be kept beside it */
    UUID open(String startedBy, boolean dryRun, boolean confirmDuplicates) {
        UUID id = Ids.next();
        runs.open(id, startedBy, dryRun, confirmDuplicates);
        events.fire(new ImportEvent.Begun(id, dryRun));
        return id;
    }

    /** From now on this replica answers for the run. */
    void watch(UUID id) {
        underWay.add(id);
    }

    /** Does what an upload asks for, in its turn; whatever goes wrong, the run ends with a word about it. */
    void work(UUID id, List<Upload> uploads, boolean dryRun, ImportOrder.Turn turn) {
        work(id, uploads, dryRun, turn, UnaryOperator.identity());
    }

    private void work(
            UUID id, List<Upload> uploads, boolean dryRun, ImportOrder.Turn turn, UnaryOperator<Reference> by) {
        try {
            Faults faults = new Faults();
            Reference reference = by.apply(QuarkusTransaction.requiringNew().call(references::get));
            Delivery delivery = new Delivery(sheets.read(uploads, faults), reference, faults);
            tellProgress(id, delivery.rows, 0);
            order.await(turn, concerned(delivery));
            if (!settle(id, delivery, reference, faults, dryRun ? uploads : null)) {
                refuse(id, delivery.rows, faults);
            }
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.errorf(failed, "import %s failed", id);
            refuse(id, 0, Faults.of("", "failed", id.toString()));
        } finally {
            underWay.remove(id);
        }
    }

    /** The municipalities whose homes, needs and purchases a delivery is about. */
    private Set<String> concerned(Delivery delivery) {
        return QuarkusTransaction.requiringNew().call(() -> storage.concerned(delivery));
    }

    /** Says that this replica's runs live, and ends those that nobody has heard of for long. */
    void keepAlive() {
        QuarkusTransaction.requiringNew().run(() -> {
            runs.beat(underWay);
            runs.refuseSilent(config.silence(), Faults.of("", "interrupted"));
        });
    }

    /** Tries again what only lost a race; what a constraint of the database refuses becomes a mistake like any other. */
    private boolean settle(
            UUID id, Delivery delivery, Reference reference, Faults faults, @Nullable List<Upload> tryOnly) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew()
                        .timeout(LONGEST_SECONDS)
                        .call(() -> compareAndWrite(id, delivery, reference, faults, tryOnly));
            } catch (RuntimeException failed) {
                DatabaseFault fault = DatabaseFault.in(failed);
                if (fault == null || !fault.isAnswerable()) {
                    throw failed;
                }
                if (!fault.isTransient() || attempt == TRIES) {
                    faults.add("", 1, "", fault.detail());
                    return false;
                }
            }
        }
    }

    /** @param tryOnly the files of a dry run: found to be right, and without a personal number, they are kept to be confirmed */
    private boolean compareAndWrite(
            UUID id, Delivery delivery, Reference reference, Faults faults, @Nullable List<Upload> tryOnly) {
        statementTimeout.forLongWork();
        runs.waitForTheOthers(storage.concerned(delivery));
        StoredData stored = storage.about(delivery);
        Rules.check(delivery, stored, reference, faults);
        if (!faults.none()) {
            return false;
        }
        if (!runs.confirmsDuplicates(id)) {
            Duplicates.check(delivery, stored, faults);
        }
        if (!faults.none()) {
            if (tryOnly != null) {
                // nothing else is wrong: whoever handed them in says whether both are meant
                tried.keep(id, tryOnly);
            }
            return false;
        }
        Comparison comparison = Comparison.of(delivery, stored, reference);
        if (tryOnly == null) {
            storage.write(comparison, progress(id, delivery.rows));
            events.fire(new ImportEvent.TakenIn(id, delivery.rows));
        } else {
            tried.keep(id, tryOnly);
        }
        runs.finish(id, delivery.rows, comparison.changes());
        return true;
    }

    private IntConsumer progress(UUID id, int rows) {
        int[] done = {0};
        return more -> {
            done[0] += more;
            if (more > 0) {
                tellProgress(id, rows, done[0]);
            }
        };
    }

    private void tellProgress(UUID id, int rows, int done) {
        QuarkusTransaction.requiringNew().run(() -> runs.progress(id, rows, done));
    }

    private void refuse(UUID id, int rows, Faults faults) {
        QuarkusTransaction.requiringNew().run(() -> runs.refuse(id, rows, faults));
    }
}
