package se.samplats.platform.party;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import se.samplats.Owner;

/** Rows of several municipalities, and of the county, in tables that calls fill only with a whole case of their own. */
class RowsOfEachSide {

    private static final String HOMES = " from home where municipality in ('2080', '2023')";

    private static final List<String> WRITTEN = List.of(
            "month_to_draft (month, seller) values ('2019-01-01', '2080'), ('2019-01-01', '2023')",
            "stored_answer (actor, municipality, key_hash, fingerprint) values ('placer-2081', '2081', 'side', ''),"
                    + " ('placer-2081', '2080', 'side', ''), ('coordinator', '', 'side', '')",
            "import_run (id, started_by, dry_run, status, report) values (gen_random_uuid(), 'side', true, 'DONE', '[]')",
            "import_file (run_id, position, name, content) select id, 7, 'side', '' from import_run where started_by = 'side'",
            "notice (id, kind, home_id, died_at, last_fault) select gen_random_uuid(), 'CONFIRMATION_ASKED', id, now(), 'side'"
                    + HOMES,
            "confirm_link (hash, home_id, expires_at) select sha256(id::text::bytea), id, '2019-01-01'" + HOMES,
            "webhook (id, municipality, address, events, secret, active, created_at) select gen_random_uuid(), code, 'side',"
                    + " array['OFFER_ASKED'], 'side', false, now() from (values ('2081'), ('2080'), (null)) as side (code)",
            "contact (user_name, email, seen_on) values ('placer-2081', 'side@example.org', current_date),"
                    + " ('manager-2080', 'side@example.org', current_date) on conflict do nothing",
            "ended_session (hash, kept_until) values (sha256('side'), '2019-01-01')",
            "retention_hold (id, thing, thing_id, ground, placed_by, placed_at) values (gen_random_uuid(), 'REQUEST',"
                    + " gen_random_uuid(), 'side', 'coordinator', now())",
            "retention_certificate (id, day, content, hash, made_at) values (gen_random_uuid(), '2019-01-01', '{}',"
                    + " sha256('{}'), now())",
            "home_closure (id, home_id, closes_on, reason, notify_ivo_by, decided_at, undone_at) select gen_random_uuid(), id,"
                    + " '2019-01-01', 'side', '2019-01-01', now(), now()" + HOMES,
            "price_proposal (id, home_id, valid_from, origin, status, uplift, prices, proposed_by, proposed_at, closed_by,"
                    + " closed_at) select gen_random_uuid(), id, '2019-01-01', 'INDEX', 'WITHDRAWN', '{}', '[]', 'side', now(),"
                    + " 'side', now()" + HOMES,
            "year_end (id, home_id, year, status, budget_cost_ore, places, occupancy, band_percent, actual_cost_ore,"
                    + " day_price_ore, revenue_ore, result_ore, kept_ore, shared_ore, drafted_by, drafted_at) select"
                    + " gen_random_uuid(), id, 2009, 'DRAFT', 1, 1, 1, 5, 1, 1, 1, 0, 0, 0, 'side', now()" + HOMES,
            "year_end_share (year_end_id, municipality, amount_ore, days) select id, '2081', 0, 1 from year_end where year = 2009");

    /** A certificate is only added to, and no other test reads one of that day. */
    private static final List<String> REMOVED = List.of(
            "month_to_draft where month = '2019-01-01'",
            "stored_answer where key_hash = 'side'",
            "import_run where started_by = 'side'",
            "notice where last_fault = 'side'",
            "confirm_link where expires_at = '2019-01-01'",
            "webhook where address = 'side'",
            "ended_session where hash = sha256('side')",
            "contact where email = 'side@example.org'",
            "retention_hold where ground = 'side'",
            "home_closure where reason = 'side'",
            "price_proposal where proposed_by = 'side'",
            "year_end_share where year_end_id in (select id from year_end where year = 2009)",
            "year_end where year = 2009");

    private RowsOfEachSide() {}

    static void write() throws SQLException {
        run("insert into ", WRITTEN);
    }

    static void remove() throws SQLException {
        run("delete from ", REMOVED);
    }

    private static void run(String verb, List<String> rows) throws SQLException {
        try (Connection connection = Owner.connection();
                Statement statement = connection.createStatement()) {
            for (String row : rows) {
                statement.executeUpdate(verb + row);
            }
        }
    }
}
