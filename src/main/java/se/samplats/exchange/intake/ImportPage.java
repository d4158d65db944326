package se.samplats.exchange.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.intake.Difference.Change;
import se.samplats.exchange.sheet.Fault;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.page.Layout;

/** How far a run has come, and what came of it. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportPage(Layout layout, ImportRuns.Past past, Outcome outcome) implements TemplateInstance {

    /** A mistake in the reader's language. */
    record Mistake(
            String file,
            int row,
            String column,
            String message,
            @Nullable String value) {

        static List<Mistake> of(List<Fault> faults, Language language) {
            return faults.stream()
                    .map(f -> new Mistake(f.file(), f.row(), f.column(), f.in(language), f.value()))
                    .toList();
        }
    }

    /**
     * @param files the names of the files while they are kept
     * @param notes what stopped nothing but should be known
     */
    record Outcome(
            ImportRuns.Past past, ImportRuns.Run run, List<String> files, List<Mistake> mistakes, List<Mistake> notes) {

        public boolean running() {
            return past.running();
        }

        public boolean refused() {
            return past.refused();
        }

        public int done() {
            return run.done();
        }

        public int rows() {
            return run.rows();
        }

        public int errorCount() {
            return run.errorCount();
        }

        public List<Change> changes() {
            return run.changes();
        }

        public List<RowChange> rowChanges() {
            return run.rowChanges();
        }

        /** How many changed rows are not shown. */
        public int rowsNotShown() {
            int changed = run.changes().stream().mapToInt(Change::changed).sum();
            return rowChanges().isEmpty() ? 0 : changed - rowChanges().size();
        }

        /** Whether the files can be taken in now. */
        public boolean confirmable() {
            return run.status() == ImportRuns.Status.DONE
                    && run.dryRun()
                    && past.confirmedAs() == null
                    && !files.isEmpty()
                    && !unchanged();
        }

        /** Whether the files say what is there already. */
        public boolean unchanged() {
            return run.changes().stream().allMatch(change -> change.inserted() + change.changed() == 0);
        }

        /** Whether nothing is wrong but that rows look as if they were there already: their files alone are kept. */
        public boolean twice() {
            return refused() && past.dryRun() && (past.confirmedAs() != null || !files.isEmpty());
        }

        public String keepBothAddress() {
            return "/imports/" + past.id() + "/keep-both";
        }

        public String confirmAddress() {
            return "/imports/" + past.id() + "/confirm";
        }

        /** How many mistakes are not shown. */
        public int notShown() {
            return run.errorCount() - mistakes.size();
        }
    }

    static ImportPage of(Layout layout, DryRunning.Tried tried) {
        ImportRuns.Run run = tried.run();
        List<Mistake> mistakes = Mistake.of(run.errors(), layout.language());
        List<Mistake> notes = Mistake.of(run.notes(), layout.language());
        return new ImportPage(layout, tried.past(), new Outcome(tried.past(), run, tried.files(), mistakes, notes));
    }
}
