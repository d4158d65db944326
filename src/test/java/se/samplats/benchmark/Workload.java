package se.samplats.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The searches and the bookings that are measured: by chance, but the same for the service and for pgbench. */
final class Workload {

    private static final List<String> FORMS =
            List.of("HVB", "HVB_VUXEN", "STODBOENDE", "LSS_9_9_GRUPP", "KORTTID_LSS", "SABO", "KORTTID_SOL");
    private static final int SEARCHES = 56;
    private static final int PLACES = 100;
    private static final LocalDate FIRST = LocalDate.of(2060, 1, 1);
    private static final int DAYS = 300_000;

    private record Target(String place, String home, String municipality) {}

    private final Connection database;
    private final Issuer issuer;

    Workload(Connection database, Issuer issuer) {
        this.database = database;
        this.issuer = issuer;
    }

    /** The floor of HTTP: an authenticated call that asks the database for nothing. */
    Load.Calls empty() {
        byte[] call = Lane.call("GET", "/me", issuer.token("placer", "2081"), null, null);
        return random -> call;
    }

    /** Searches of a handler for places of a form in so many municipalities, over so many days from a day soon. */
    Kind search(String name, Random chance) throws Exception {
        List<byte[]> calls = new ArrayList<>();
        List<String> least = new ArrayList<>();
        List<String> codes = strings("select code from municipality where county = '20' order by code");
        for (int i = 0; i < SEARCHES; i++) {
            String buyer = codes.get(chance.nextInt(codes.size()));
            String form = FORMS.get(i % FORMS.size());
            LocalDate start = Generator.TODAY.plusDays(1 + chance.nextInt(60));
            int days = 14 + chance.nextInt(180);
            String path = "/vacancies?form=" + form + "&start=" + start + "&days=" + days;
            calls.add(Lane.call("GET", path, issuer.token("placer", buyer), null, null));
            least.add("""
                    select place_id, home_id, municipality, free_from, free_until from offered_vacancy
                    where form = '%s' and municipality = any('{%s}') and free_until >= date '%s' and free_from <= date '%s' limit 2000;
                    """.formatted(form, String.join(",", codes), start.plusDays(days), start));
        }
        return new Kind(name, 200, random -> calls.get(random.nextInt(calls.size())), least);
    }

    /** Bookings of places that nobody has booked from 2060 on, for a day each, far apart. */
    Kind booking() throws Exception {
        List<Target> targets = targets();
        List<String> tokens = targets.stream()
                .map(t -> issuer.token("home-manager", t.municipality))
                .toList();
        Load.Calls any = random -> {
            int i = random.nextInt(targets.size());
            return call(targets.get(i), tokens.get(i), FIRST.plusDays(random.nextInt(DAYS)));
        };
        return new Kind(
                "booking", 201, any, targets.stream().map(Workload::booked).toList());
    }

    /** The place and its gap locked, the row, and the journal's: one statement, on a day that is never the same, since pgbench gives up when a place is taken. */
    private static String booked(Target target) {
        return """
                \\set number :number + 1
                \\set day :from + :number * :clients + :client_id
                with taken as (
                  insert into occupancy (id, place_id, starts_on, ends_before, kind, municipality)
                  select uuidv7(), '%1$s', date '%4$s' + cast(:day as integer), date '%4$s' + cast(:day as integer) + 1, 'RESIDENT', '%3$s'
                  where lock_offered_vacancy('%1$s', date '%4$s' + cast(:day as integer), date '%4$s' + cast(:day as integer) + 1)
                  returning id)
                insert into journal_entry (recorded_at, happened_on, actor, roles, municipality, operation, thing, thing_id, outcome,
                  confidential, facts)
                select now(), date '%5$s', 'home-manager-%3$s', '{home-manager}', '%3$s', 'home.occupied', 'home', '%2$s', 'DONE', false,
                  jsonb_build_object('placeId', '%1$s', 'occupancyId', id, 'kind', 'RESIDENT') from taken;
                """.formatted(
                        target.place, target.home, target.municipality, FIRST.plusDays(DAYS + 1_000), Generator.TODAY);
    }

    private static byte[] call(Target target, String token, LocalDate day) {
        String body = "{\"kind\":\"RESIDENT\",\"start\":\"" + day + "\",\"end\":\"" + day.plusDays(1) + "\"}";
        return Lane.call("POST", "/places/" + target.place + "/occupancies", token, null, body);
    }

    private List<Target> targets() throws SQLException {
        List<Target> targets = new ArrayList<>();
        try (ResultSet rows = database.createStatement().executeQuery("""
                select v.place_id, v.home_id, v.municipality from vacancy v
                where v.free_until = 'infinity' order by hashtextextended(v.place_id::text, 1) limit\s""" + PLACES)) {
            while (rows.next()) {
                targets.add(new Target(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return targets;
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (ResultSet rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
