package se.samplats.exchange.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import se.samplats.exchange.sheet.Upload;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Files are tried before they are taken in; what is confirmed is, to the byte, what was tried. */
@ApplicationScoped
class DryRunning {

    private final ImportQueue queue;
    private final Importing importing;
    private final ImportRuns runs;
    private final DryRunFiles files;

    DryRunning(ImportQueue queue, Importing importing, ImportRuns runs, DryRunFiles files) {
        this.queue = queue;
        this.importing = importing;
        this.runs = runs;
        this.files = files;
    }

    /** What came of an order to take files in. */
    private record Order(UUID run, List<Upload> uploads) {}

    /** Begins a dry run; files that are found to be right are kept. */
    UUID begin(Actor actor, List<Upload> uploads) {
        actor.must(Right.IMPORT);
        queue.enter();
        return started(true, () -> new Order(importing.open(actor.name(), true), uploads));
    }

    /** Takes in what a dry run found to be right; confirmed again, it leads to the same run. */
    UUID confirm(Actor actor, UUID dryRun) {
        actor.must(Right.IMPORT);
        queue.enter();
        return started(false, () -> {
            ImportRuns.Past tried = runs.locked(dryRun);
            if (tried.confirmedAs() != null) {
                return new Order(tried.confirmedAs(), List.of());
            }
            if (!tried.dryRun() || tried.status() != ImportRuns.Status.DONE) {
                throw Refusal.of("import-not-tried");
            }
            return handedOn(dryRun, importing.open(actor.name(), false, runs.confirmsDuplicates(dryRun)));
        });
    }

    /** Tries again what only looked as if it were there already: both are to be kept. Said again, it leads to the same run. */
    UUID keepBoth(Actor actor, UUID dryRun) {
        actor.must(Right.IMPORT);
        queue.enter();
        return started(true, () -> {
            ImportRuns.Past tried = runs.locked(dryRun);
            if (tried.confirmedAs() != null) {
                return new Order(tried.confirmedAs(), List.of());
            }
            if (!tried.dryRun() || !tried.refused()) {
                throw Refusal.of("import-not-tried");
            }
            return handedOn(dryRun, importing.open(actor.name(), true, true));
        });
    }

    /** The files of a dry run become those of another run. */
    private Order handedOn(UUID dryRun, UUID id) {
        List<Upload> uploads = files.of(dryRun);
        if (uploads.isEmpty()) {
            throw Refusal.of("import-files-gone");
        }
        runs.confirm(dryRun, id);
        files.forget(dryRun);
        return new Order(id, uploads);
    }

    /** The last runs, whoever began them. */
    List<ImportRuns.Past> latest(Actor actor, int most) {
        actor.must(Right.IMPORT);
        return QuarkusTransaction.joiningExisting().call(() -> runs.latest(most));
    }

    /** A run, and the names of its files while they are kept. */
    Tried look(Actor actor, UUID id) {
        actor.must(Right.IMPORT);
        return QuarkusTransaction.joiningExisting().call(() -> new Tried(runs.past(id), runs.get(id), files.names(id)));
    }

    record Tried(ImportRuns.Past past, ImportRuns.Run run, List<String> files) {}

    void forgetOld() {
        QuarkusTransaction.requiringNew().run(() -> {
            files.forgetOld();
            runs.forgetCells(DryRunFiles.MOST_HOURS);
        });
    }

    /** The work begins once the order is committed: before that, the run is not there for the worker. */
    private UUID started(boolean dryRun, Callable<Order> order) {
        Order given;
        try {
            given = QuarkusTransaction.requiringNew().call(order);
        } catch (RuntimeException refused) {
            queue.leave();
            throw refused;
        }
        if (given.uploads().isEmpty()) {
            queue.leave();
        } else {
            queue.add(given.run(), given.uploads(), dryRun);
        }
        return given.run();
    }
}
