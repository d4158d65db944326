package se.samplats.county.home;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes homes, places and the ledger by plain SQL, as nothing in the product does: the database has to stand it. */
record LedgerRows(Connection database) {

    /** A home of HVB in Falun. */
    UUID home() throws SQLException {
        UUID id = UUID.randomUUID();
        run("""
                insert into home (id, external_id, name, municipality, form, age_from, age_to, sexes, specialisms, refuses,
                  wheelchair, notified_places, notice_days)
                values (?, ?, 'Liggaren', '2080', 'HVB', 13, 17, '{MALE,FEMALE}', '{}', '{}', false, 20, 7)""", id, id.toString());
        return id;
    }

    List<UUID> places(UUID home, int count) throws SQLException {
        List<UUID> ids =
                IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
        for (UUID id : ids) {
            run(
                    "insert into place (id, external_id, home_id, label, wheelchair) values (?, ?, ?, ?, false)",
                    id,
                    id.toString(),
                    home,
                    id.toString());
        }
        return ids;
    }

    /** Takes a place; false when any of its days is taken. */
    boolean take(UUID id, UUID place, LocalDate start, @Nullable LocalDate end) throws SQLException {
        return unlessTaken("""
                insert into occupancy (place_id, starts_on, ends_before, id, kind, municipality)
                values (?, ?, ?, ?, 'RESIDENT', '2080')""", place, start, end, id);
    }

    /** Moves a row in any way; false when any day it moves to is taken. */
    boolean move(UUID id, UUID place, LocalDate start, @Nullable LocalDate end) throws SQLException {
        return unlessTaken(
                "update occupancy set place_id = ?, starts_on = ?, ends_before = ? where id = ?",
                place,
                start,
                end,
                id);
    }

    boolean strikeOut(UUID id) throws SQLException {
        return run("delete from occupancy where id = ?", id) == 1;
    }

    List<UUID> rowsOf(UUID place) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement("select id from occupancy where place_id = ?")) {
            statement.setObject(1, place);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    /** How many deadlocks the server has broken since it began. */
    long deadlocks() throws SQLException {
        return count("select deadlocks from pg_stat_database where datname = current_database()");
    }

    long count(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    int run(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private boolean unlessTaken(String sql, @Nullable Object... values) throws SQLException {
        try {
            return run(sql, values) == 1;
        } catch (SQLException refused) {
            if ("23P01".equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }
}
