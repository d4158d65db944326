package se.samplats.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was handed out stands, and what comes after it lets the version before go on. */
class ReleasedSchemaTest {

    @Test
    void a_migration_that_was_released_is_never_edited() throws IOException {
        List<String> edited = new ArrayList<>();
        for (Release release : Release.all()) {
            for (Map.Entry<String, String> migration : release.migrations().entrySet()) {
                Path file = Release.MIGRATIONS.resolve(migration.getKey());
                if (!Files.exists(file)
                        || !DigestUtils.sha256Hex(Files.readAllBytes(file)).equals(migration.getValue())) {
                    edited.add(
                            "%s was released with %s and databases have run it: put it back as it was, and write what is to change as a new migration"
                                    .formatted(migration.getKey(), release.version()));
                }
            }
        }
        assertEquals(List.of(), edited);
    }

    @Test
    void what_comes_after_the_last_release_has_a_higher_number_and_lets_the_version_before_go_on() throws IOException {
        List<Release> releases = Release.all();
        Release last = releases.get(releases.size() - 1);
        List<String> wrong = new ArrayList<>();
        for (Path file : migrations()) {
            String name = file.getFileName().toString();
            if (last.migrations().containsKey(name)) {
                continue;
            }
            if (MigrationVersion.fromVersion(Release.number(name))
                            .compareTo(MigrationVersion.fromVersion(last.schema()))
                    <= 0) {
                wrong.add(name + " would never run where " + last.version() + " has run: give it a number above "
                        + last.schema());
            }
            String sql = Files.readString(file);
            if (Expansion.locks(sql).size() > 1) {
                wrong.add(name + " locks more tables than one, " + Expansion.locks(sql)
                        + ": bookings go on meanwhile, so each wants a migration of its own");
            }
            Optional<String> unusedSince = Expansion.contracts(sql);
            if (unusedSince.isEmpty()) {
                Expansion.narrowing(sql)
                        .forEach(statement ->
                                wrong.add(name + " takes away what " + last.version() + " uses: " + statement));
            } else if (releases.stream().noneMatch(one -> one.version().equals(unusedSince.get()))) {
                wrong.add(name + " says that nothing is used since " + unusedSince.get() + ", which is no release");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table home;",
                "alter table home drop column email;",
                "alter table home rename column email to mail",
                "alter table home alter column email set not null;",
                "alter table home alter age_from type bigint;",
                "alter table home alter column age_from set data type bigint",
                "alter table home add column a text, add column floors integer not null;",
                "alter table home add floors integer not null check (floors in (1, 2))",
                "create table x (a int); ALTER TABLE home\n  DROP\n  COLUMN email;",
                "do $$ begin execute 1; drop policy cases on offer; end $$",
                "revoke select on home from samplats"
            })
    void what_takes_something_away_is_noticed(String sql) {
        assertFalse(Expansion.narrowing(sql).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table visit (id bigint not null, day date not null);",
                "alter table home add column floors integer;",
                "alter table home add column floors integer not null default 1, add column lift boolean not null default false",
                "alter table home add constraint some_floors check (floors is not null) not valid;",
                "alter table placement_fact drop constraint placement_fact_kind_check;",
                "create index concurrently home_floors on home (floors); -- no need to drop table home",
                "comment on table home is 'we may rename it; drop table home'"
            })
    void what_only_adds_is_let_through(String sql) {
        assertEquals(List.of(), Expansion.narrowing(sql));
    }

    @Test
    void the_tables_that_a_migration_locks_are_those_that_were_there() {
        assertEquals(Set.of("occupancy", "place", "home", "offer"), Expansion.locks("""
                        create table visit (place_id uuid references place);
                        alter table visit add column day date; create index visit_day on visit (day);
                        ALTER TABLE occupancy add column colour text;
                        create unique index on home (name); create index concurrently calm on request_draft (id);
                        create trigger told after insert or update on offer for each row execute function tell();
                        -- alter table placement add column said text
                        """));
    }

    @Test
    void what_versions_to_come_are_tried_with_keeps_the_same_rules() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/releases/next"))) {
            for (Path file : files.toList()) {
                assertEquals(List.of(), Expansion.narrowing(Files.readString(file)));
                assertEquals(1, Expansion.locks(Files.readString(file)).size(), file.toString());
            }
        }
    }

    @Test
    void a_contract_names_since_when_nothing_uses_what_goes() {
        assertEquals(
                Optional.of("0.2.0"),
                Expansion.contracts("-- contracts: unused since 0.2.0\nalter table home drop column email;"));
        assertTrue(Expansion.contracts("alter table home drop column email; -- contracts: unused since 0.2.0")
                .isEmpty());
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(Release.MIGRATIONS)) {
            return files.sorted().toList();
        }
    }
}
