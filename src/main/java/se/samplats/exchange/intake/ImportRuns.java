package se.samplats.exchange.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.intake.Difference.Change;
import se.samplats.exchange.sheet.Fault;
import se.samplats.exchange.sheet.Faults;
import se.samplats.platform.kernel.NotFound;

/** What became of each upload. A run is over once, whoever says so first. */
@ApplicationScoped
class ImportRuns {

    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<List<RowChange>> ROW_CHANGES = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;

    ImportRuns(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    enum Status {
        RUNNING,
        DONE,
        REFUSED
    }

    /**
     * @param notes what stopped nothing but should be known
     * @param rowChanges the first rows that are changed; none once a day has gone
     */
    record Run(
            UUID id,
            boolean dryRun,
            Status status,
            int rows,
            int done,
            int errorCount,
            List<Fault> errors,
            List<Fault> notes,
            List<Change> changes,
            List<RowChange> rowChanges) {}

    /**
     * A run in a list.
     *
     * @param confirmedAs of a dry run: the run that took its files in, or tried them again with both kept; or null
     */
    record Past(
            UUID id,
            String startedBy,
            Instant startedAt,
            boolean dryRun,
            Status status,
            int rows,
            int errorCount,
            @Nullable UUID confirmedAs) {

        public boolean running() {
            return status == Status.RUNNING;
        }

        public boolean refused() {
            return status == Status.REFUSED;
        }
    }

    private static final String PAST = """
            select id, started_by, cast(extract(epoch from started_at) * 1000 as bigint), dry_run, status, rows, error_count,
              confirmed_as from import_run\s""";

    /** The last ones first. */
    List<Past> latest(int most) {
        List<?> found = database.createNativeQuery(PAST + "order by started_at desc, id desc limit :most")
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(Object[].class::cast).map(ImportRuns::past).toList();
    }

    Past past(UUID id) {
        return only(database.createNativeQuery(PAST + "where id = :id")
                .setParameter("id", id)
                .getResultList());
    }

    /** The run, with nobody else confirming it until the transaction ends. */
    Past locked(UUID id) {
        return only(database.createNativeQuery(PAST + "where id = :id for update")
                .setParameter("id", id)
                .getResultList());
    }

    void confirm(UUID dryRun, UUID as) {
        database.createNativeQuery("update import_run set confirmed_as = :confirmed where id = :id")
                .setParameter("confirmed", as)
                .setParameter("id", dryRun)
                .executeUpdate();
    }

    private static Past only(List<?> found) {
        if (found.isEmpty()) {
            throw new NotFound("import");
        }
        return past((Object[]) found.get(0));
    }

    private static Past past(Object[] run) {
        return new Past(
                (UUID) run[0],
                (String) run[1],
                Instant.ofEpochMilli(((Number) run[2]).longValue()),
                (Boolean) run[3],
                Status.valueOf((String) run[4]),
                (Integer) run[5],
                (Integer) run[6],
                (UUID) run[7]);
    }

    boolean confirmsDuplicates(UUID id) {
        return (Boolean) database.createNativeQuery("select confirm_duplicates from import_run where id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    void open(UUID id, String startedBy, boolean dryRun, boolean confirmDuplicates) {
        database.createNativeQuery("""
                insert into import_run (id, started_by, dry_run, status, report, confirm_duplicates)
                values (:id, :user, :dryRun, 'RUNNING', '[]', :confirm)""")
                .setParameter("confirm", confirmDuplicates)
                .setParameter("id", id)
                .setParameter("user", startedBy)
                .setParameter("dryRun", dryRun)
                .executeUpdate();
    }

    Run get(UUID id) {
        List<?> found = database.createNativeQuery("""
                select dry_run, status, rows, done, error_count, cast(errors as text), cast(report as text),
                  cast(notes as text), cast(row_changes as text)
                from import_run where id = :id""").setParameter("id", id).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("import");
        }
        Object[] run = (Object[]) found.get(0);
        return new Run(
                id,
                (Boolean) run[0],
                Status.valueOf((String) run[1]),
                (Integer) run[2],
                (Integer) run[3],
                (Integer) run[4],
                read((String) run[5], FAULTS),
                read((String) run[7], FAULTS),
                read((String) run[6], CHANGES),
                read((String) run[8], ROW_CHANGES));
    }

    void progress(UUID id, int rows, int done) {
        database.createNativeQuery("""
                update import_run set rows = :rows, done = :done, heartbeat_at = now()
                where id = :id and status = 'RUNNING'""")
                .setParameter("rows", rows)
                .setParameter("done", done)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** In the transaction of the data: either both are there after a crash, or neither. */
    void finish(UUID id, int rows, List<Change> changes, List<RowChange> rowChanges, Faults faults) {
        int closed = database.createNativeQuery("""
                update import_run set status = 'DONE', rows = :rows, done = :rows, report = cast(:changes as jsonb),
                  notes = cast(:notes as jsonb), row_changes = cast(:rowChanges as jsonb), holds_cells = true,
                  finished_at = now()
                where id = :id and status = 'RUNNING'""")
                .setParameter("rows", rows)
                .setParameter("changes", write(changes))
                .setParameter("notes", write(faults.notes()))
                .setParameter("rowChanges", write(rowChanges))
                .setParameter("id", id)
                .executeUpdate();
        if (closed == 0) {
            throw new IllegalStateException("another replica took the run for dead");
        }
    }

    void refuse(UUID id, int rows, Faults faults) {
        database.createNativeQuery("""
                update import_run set status = 'REFUSED', rows = :rows, done = 0, errors = cast(:errors as jsonb),
                  error_count = :count, notes = cast(:notes as jsonb), holds_cells = true, finished_at = now()
                where id = :id and status = 'RUNNING'""")
                .setParameter("rows", rows)
                .setParameter("errors", write(faults.inOrder()))
                .setParameter("count", faults.count())
                .setParameter("notes", write(faults.notes()))
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What reports say about a case that whoever reads them may not know of any more. */
    void forget(String caseReference) {
        database.createNativeQuery("""
                update import_run set
                  errors = coalesce((select jsonb_agg(e) from jsonb_array_elements(errors) e
                    where position(:words in cast(e as text)) = 0), '[]'),
                  notes = coalesce((select jsonb_agg(n) from jsonb_array_elements(notes) n
                    where position(:words in cast(n as text)) = 0), '[]'),
                  row_changes = coalesce((select jsonb_agg(c) from jsonb_array_elements(row_changes) c
                    where position(:words in cast(c as text)) = 0), '[]'),
                  report = case when jsonb_typeof(report) = 'array' then coalesce((select jsonb_agg(e)
                    from jsonb_array_elements(report) e where position(:words in cast(e as text)) = 0), '[]') else report end
                where position(:words in cast(errors as text)) > 0 or position(:words in cast(report as text)) > 0
                  or position(:words in cast(notes as text)) > 0 or position(:words in cast(row_changes as text)) > 0""").setParameter("words", caseReference).executeUpdate();
    }

    /** What cells hold is kept no longer than the files that they stood in. By the database's clock. */
    int forgetCells(int hours) {
        return database.createNativeQuery("""
                update import_run set row_changes = '[]', holds_cells = false,
                  errors = (select coalesce(jsonb_agg(e - 'value'), '[]') from jsonb_array_elements(errors) e),
                  notes = (select coalesce(jsonb_agg(n - 'value'), '[]') from jsonb_array_elements(notes) n)
                where holds_cells and started_at < now() - make_interval(hours => :hours)""").setParameter("hours", hours).executeUpdate();
    }

    void beat(Collection<UUID> ids) {
        database.createNativeQuery("""
                update import_run set heartbeat_at = now() where id = any(cast(:ids as uuid[])) and status = 'RUNNING'""")
                .setParameter("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .executeUpdate();
    }

    /** The database's clock decides, so that replicas need not agree on the time. */
    int refuseSilent(Duration silence, Faults faults) {
        return database.createNativeQuery("""
                update import_run set status = 'REFUSED', done = 0, errors = cast(:errors as jsonb), error_count = 1,
                  finished_at = now()
                where status = 'RUNNING' and heartbeat_at < now() - make_interval(secs => :seconds)""")
                .setParameter("errors", write(faults.inOrder()))
                .setParameter("seconds", (double) silence.toSeconds())
                .executeUpdate();
    }

    /**
     * Two deliveries of one municipality at once, on two replicas, would each compare with what the other is about to change. All
     * locks are taken in one order, so that no two wait for each other.
     */
    void waitForTheOthers(Collection<String> municipalities) {
        database.createNativeQuery("""
                select cast(pg_advisory_xact_lock(hashtext('intake'), hashtext(code)) as text)
                from (select code from unnest(cast(:codes as text[])) code order by code offset 0) in_order""")
                .setParameter("codes", municipalities.toArray(String[]::new))
                .getResultList();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
