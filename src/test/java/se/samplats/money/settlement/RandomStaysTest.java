package se.samplats.money.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.GivenHomes;
import se.samplats.OwnDatabase;
import se.samplats.Owner;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Role;

/**
 * A thousand invented stays, told and corrected in random order, settled month by month meanwhile: what was settled is what a slow count
 * of each day comes to, and the ledger never shows a bed free in which somebody lives. Longer stays and moves have stories of their own.
 */
@FeatureTest
@TestProfile(OwnDatabase.class)
class RandomStaysTest {

    private static final int STAYS = 1_000;
    private static final String BUYER = "2081";
    private static final String SELLER = "2080";
    private static final Actor ECONOMIST = new Actor("ekonomen", Set.of(Role.ECONOMIST), SELLER, Set.of());

    @Inject
    RandomReports reports;

    @Inject
    Settling settling;

    @Inject
    ObjectMapper json;

    @Test
    void whatIsSettledIsWhatASlowCountOfEachDayComesToAndNoBedIsFreeInWhichSomebodyLives() throws Exception {
        Random random = new Random(20_261_121);
        List<RandomStay> stays = new ArrayList<>();
        try (Connection database = Owner.connection()) {
            String home = new GivenHomes().home(SELLER, "HVB", Map.of("notifiedPlaces", STAYS, "noticeDays", 7));
            for (int i = 0; i < STAYS; i++) {
                stays.add(new RandomStay(random));
            }
            save(database, UUID.fromString(home), stays);
            for (YearMonth month = YearMonth.of(2026, 6);
                    month.isBefore(YearMonth.of(2026, 11));
                    month = month.plusMonths(1)) {
                for (RandomStay stay : stays) {
                    reports.some(stay, random, database);
                }
                settling.draftAll(SELLER, month);
                issue(database);
            }
            stays.forEach(stay -> reports.some(stay, random, database));
            settling.draftAll(SELLER, YearMonth.of(2026, 11));
            assertTrue(reports.done() > 3 * STAYS, reports.toString());
            assertSettled(stays, database);
            assertKept(stays, database);
        }
    }

    private void issue(Connection database) throws SQLException {
        for (UUID draft :
                ids(database, "select id from settlement where status = 'DRAFT' and seller = '" + SELLER + "'")) {
            settling.issue(ECONOMIST, draft);
        }
    }

    private static void assertSettled(List<RandomStay> stays, Connection database) throws SQLException {
        Map<UUID, Long> settled = new TreeMap<>();
        try (ResultSet rows = database.createStatement()
                .executeQuery("select placement_id, sum(amount_ore) from settlement_line group by 1")) {
            while (rows.next()) {
                settled.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        List<String> wrong = new ArrayList<>();
        for (RandomStay stay : stays) {
            long owed = stay.owed(LocalDate.parse("2026-12-01")).ore();
            long paid = settled.getOrDefault(stay.id, 0L);
            if (owed != paid) {
                wrong.add(stay.id + " " + stay.given.status + ": owed " + owed + ", settled " + paid);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void assertKept(List<RandomStay> stays, Connection database) throws SQLException {
        List<String> free = new ArrayList<>();
        try (PreparedStatement gaps = database.prepareStatement(
                "select free_from, free_until from offered_vacancy where place_id = ? and free_until > ?")) {
            for (RandomStay stay : stays) {
                gaps.setObject(1, stay.place);
                gaps.setObject(2, stay.given.start);
                try (ResultSet gap = gaps.executeQuery()) {
                    while (gap.next()) {
                        LocalDate day = later(gap.getString(1), stay.given.start);
                        LocalDate until = gap.getString(2).equals("infinity")
                                ? RandomStay.TODAY.plusDays(1)
                                : LocalDate.parse(gap.getString(2));
                        for (; day.isBefore(until); day = day.plusDays(1)) {
                            if (stay.livesOn(day)) {
                                free.add(stay.id + " " + stay.given.status + " " + day);
                            }
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), free);
    }

    private static LocalDate later(String from, LocalDate start) {
        return from.equals("-infinity") || LocalDate.parse(from).isBefore(start) ? start : LocalDate.parse(from);
    }

    private void save(Connection database, UUID home, List<RandomStay> stays) throws Exception {
        run(
                database,
                "insert into price_row (id, home_id, level, add_on, unit, valid_from, member_ore, other_ore) values"
                        + " (gen_random_uuid(), ?, 'BASE', '', 'DAY', '2026-01-01', 470033, 520033),"
                        + " (gen_random_uuid(), ?, 'RAISED', '', 'DAY', '2026-01-01', 610067, 660067),"
                        + " (gen_random_uuid(), ?, 'ADD_ON', 'resa', 'KM', '2026-01-01', 253, 253)",
                home,
                home,
                home);
        int number = 0;
        for (RandomStay stay : stays) {
            String called = String.valueOf(++number);
            run(
                    database,
                    "insert into place (id, external_id, home_id, label, wheelchair) values (?, ?, ?, ?, false)",
                    stay.place,
                    "slump-" + called,
                    home,
                    called);
            UUID row = UUID.randomUUID();
            run(
                    database,
                    "insert into occupancy (id, place_id, starts_on, ends_before, kind, municipality) values (?, ?, ?, ?, 'STAY', ?)",
                    row,
                    stay.place,
                    stay.given.start,
                    stay.given.end,
                    BUYER);
            run(
                    database,
                    "insert into placement (id, reference, occupancy_id, place_id, home_id, buyer, seller, case_reference, starts_on,"
                            + " ends_before, agreed_until, status, quote, recorded_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'BOOKED', cast(? as jsonb), '2026-05-01')",
                    stay.id,
                    "P-slump-" + called,
                    row,
                    stay.place,
                    home,
                    BUYER,
                    SELLER,
                    "slump " + called,
                    stay.given.start,
                    stay.given.end,
                    stay.given.end,
                    json.writeValueAsString(stay.given.quote()));
        }
    }

    private static void run(Connection database, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static List<UUID> ids(Connection database, String sql) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (ResultSet rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
