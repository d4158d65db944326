package se.samplats.exchange.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.samplats.exchange.sheet.Upload;

/** The files of dry runs, as they came: kept until they are taken in, or a day has gone. */
@ApplicationScoped
class DryRunFiles {

    static final int MOST_HOURS = 24;

    private final EntityManager database;

    DryRunFiles(EntityManager database) {
        this.database = database;
    }

    void keep(UUID run, List<Upload> uploads) {
        for (int i = 0; i < uploads.size(); i++) {
            database.createNativeQuery("""
                    insert into import_file (run_id, position, name, content) values (:run, :position, :name, :content)""")
                    .setParameter("run", run)
                    .setParameter("position", i)
                    .setParameter("name", uploads.get(i).file())
                    .setParameter("content", uploads.get(i).content())
                    .executeUpdate();
        }
    }

    /** In the order in which they came; none when they are forgotten. */
    List<Upload> of(UUID run) {
        List<?> rows = database.createNativeQuery(
                        "select name, content from import_file where run_id = :run order by position")
                .setParameter("run", run)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Upload((String) row[0], (byte[]) row[1]))
                .toList();
    }

    List<String> names(UUID run) {
        List<?> names = database.createNativeQuery(
                        "select name from import_file where run_id = :run order by position", String.class)
                .setParameter("run", run)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    void forget(UUID run) {
        database.createNativeQuery("delete from import_file where run_id = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    /** By the database's clock, as the runs. */
    int forgetOld() {
        return database.createNativeQuery(
                        "delete from import_file where kept_at < now() - make_interval(hours => :hours)")
                .setParameter("hours", MOST_HOURS)
                .executeUpdate();
    }
}
