package se.samplats.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The searches and the bookings that are measured: by chance, but the same for the service and for pgbench. */
final class Workload {

    private static final List<String> FORMS =
            List.of("HVB", "HVB_VUXEN", "STODBOENDE", "LSS_9_9_GRUPP", "KORTTID_LSS", "SABO", "KORTTID_SOL");
    private static final int SEARCHES = 56;
    private static final int PLACES = 100;
    private static final LocalDate FIRST = LocalDate.of(2060, 1, 1);
    private static final int DAYS = 300_000;
    private static final LocalDate FIRST_ALONE = FIRST.plusDays(DAYS + 1_000);
    private static final Pattern AN_ID = Pattern.compile("'[0-9a-f]{8}-[0-9a-f-]{27}'");
    private static final Pattern A_TIME = Pattern.compile("'\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d[^']*'");

    private record Target(String place, String home, String municipality) {}

    private final Connection database;
    private final Issuer issuer;
    private final Overheard overheard;
    private final Load warmUp;

    Workload(Connection database, Issuer issuer, Overheard overheard, Load warmUp) {
        this.database = database;
        this.issuer = issuer;
        this.overheard = overheard;
        this.warmUp = warmUp;
    }

    // The service is warmed up before it is listened to: what its driver asks once a connection is no part of a call.

    /** Searches of a handler for places of a form in so many municipalities, over so many days from a day soon. */
    Kind search(String name, String scope, Random chance) throws Exception {
        List<byte[]> calls = new ArrayList<>();
        List<String> codes = strings("select code from municipality where county = '20' order by code");
        for (int i = 0; i < SEARCHES; i++) {
            String buyer = codes.get(chance.nextInt(codes.size()));
            String path = "/vacancies?form=" + FORMS.get(i % FORMS.size())
                    + "&start=" + Generator.TODAY.plusDays(1 + chance.nextInt(60))
                    + "&days=" + (14 + chance.nextInt(180)) + scope;
            calls.add(Lane.call("GET", path, issuer.token("placer", buyer), null, null));
        }
        Load.Calls any = random -> calls.get(random.nextInt(calls.size()));
        warmUp.run(any, 200, 0);
        return new Kind(name, 200, any, heard(calls, 200));
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
        warmUp.run(any, 201, 0);
        LocalDate probe = FIRST.minusDays(10);
        List<byte[]> probes = Stream.iterate(0, i -> i < targets.size(), i -> i + 1)
                .map(i -> call(targets.get(i), tokens.get(i), probe))
                .toList();
        List<String> scripts = new ArrayList<>();
        List<String> heard = heard(probes, 201);
        for (int i = 0; i < targets.size(); i++) {
            scripts.add(anyDay(heard.get(i), targets.get(i), probe));
        }
        return new Kind("booking", 201, any, scripts);
    }

    private static byte[] call(Target target, String token, LocalDate day) {
        String body = "{\"kind\":\"RESIDENT\",\"start\":\"" + day + "\",\"end\":\"" + day.plusDays(1) + "\"}";
        return Lane.call("POST", "/places/" + target.place + "/occupancies", token, null, body);
    }

    /**
     * The script with another id and time each time that it runs, and a day that is never the same: pgbench gives up when a
     * place is taken, which the service only answers.
     */
    private static String anyDay(String script, Target target, LocalDate day) {
        String statement = script.replace("'" + day + "'", "(date '" + FIRST_ALONE + "' + cast(:day as integer))")
                .replace("'" + day.plusDays(1) + "'", "(date '" + FIRST_ALONE + "' + cast(:day as integer) + 1)");
        statement = A_TIME.matcher(statement).replaceAll("now()");
        statement = AN_ID.matcher(statement)
                .replaceAll(m ->
                        m.group().contains(target.place) || m.group().contains(target.home) ? m.group() : "uuidv7()");
        return "\\set number :number + 1\n\\set day :from + :number * :clients + :client_id\n" + statement;
    }

    private List<String> heard(List<byte[]> calls, int expected) throws IOException, SQLException {
        try (Lane lane = new Lane(warmUp.port())) {
            return overheard.scripts(calls.stream()
                    .<Overheard.Call>map(call -> () -> {
                        int status = lane.status(call);
                        if (status != expected) {
                            throw new IllegalStateException("answered " + status + ", not " + expected);
                        }
                    })
                    .toList());
        }
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
