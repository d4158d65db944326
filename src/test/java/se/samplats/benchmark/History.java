package se.samplats.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * What clients asked for and were told while things broke, held against what the database has in the end. Each client sends a
 * booking, with one key, until it is told for good that it is made or that somebody else has the place.
 */
final class History implements AutoCloseable {

    private static final LocalDate FIRST = LocalDate.of(2070, 1, 1);
    private static final int MADE = 201;
    private static final int TAKEN = 409;

    /** What a caller is asked to wait for and come back. */
    private static final List<Integer> LATER = List.of(429, 503);

    private record Place(String id, String municipality) {}

    private record Wish(Place place, LocalDate day) {}

    private final List<Place> places = new ArrayList<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final IntSupplier port;
    private final int wantedBy;
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger putOff = new AtomicInteger();
    private final Map<Wish, AtomicInteger> made = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private volatile int last = Integer.MAX_VALUE;

    /**
     * @param port where the service listens now
     * @param wantedBy how many want each day of a place
     */
    History(Connection database, Issuer issuer, IntSupplier port, int wantedBy) throws SQLException {
        this.port = port;
        this.wantedBy = wantedBy;
        try (ResultSet rows = database.createStatement().executeQuery("""
                select p.id, h.municipality from place p join home h on h.id = p.home_id
                where not exists (select 1 from occupancy o where o.place_id = p.id and o.ends_before is null) order by p.id""")) {
            while (rows.next()) {
                Place place = new Place(rows.getString(1), rows.getString(2));
                places.add(place);
                tokens.computeIfAbsent(place.municipality, code -> issuer.token("home-manager", code));
            }
        }
    }

    /** So many clients begin. */
    void begin(int many) {
        for (int i = 0; i < many; i++) {
            clients.execute(this::client);
        }
    }

    /** No more than so many wishes in all, if they have not been stopped before. */
    void atMost(int wishes) {
        last = wishes;
    }

    /** What is under way is told for good, and nothing more is asked for. */
    void end() throws InterruptedException {
        last = Math.min(last, next.get());
        clients.shutdown();
        if (!clients.awaitTermination(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("clients still wait for an answer");
        }
    }

    int answered() {
        return answered.get();
    }

    /** How often a call was sent again, since it was not answered, or with a word to come back. */
    int repeated() {
        return repeated.get();
    }

    private void client() {
        Random random = new Random();
        try (Caller caller = new Caller()) {
            for (int number = next.getAndIncrement(); number < last; number = next.getAndIncrement()) {
                int wish = number / wantedBy;
                Place place = places.get(wish % places.size());
                LocalDate day = FIRST.plusDays(2L * (wish / places.size()));
                String body = "{\"kind\":\"RESIDENT\",\"start\":\"" + day + "\",\"end\":\"" + day.plusDays(1) + "\"}";
                byte[] call = Lane.call(
                        "POST",
                        "/places/" + place.id + "/occupancies",
                        tokens.get(place.municipality),
                        UUID.randomUUID().toString(),
                        body);
                int status = caller.untilAnswered(call, random);
                answered.incrementAndGet();
                if (status == MADE) {
                    made.computeIfAbsent(new Wish(place, day), w -> new AtomicInteger())
                            .incrementAndGet();
                } else if (status == TAKEN) {
                    refused.incrementAndGet();
                } else {
                    faults.add(status + " for " + body);
                }
            }
        } catch (IOException | InterruptedException over) {
            faults.add(over.toString());
        }
    }

    /** Keeps a connection, and opens another when it breaks. */
    private final class Caller implements AutoCloseable {

        private Lane lane;
        private int lanePort;

        int untilAnswered(byte[] call, Random random) throws InterruptedException, IOException {
            for (boolean again = false; ; again = true) {
                if (again) {
                    repeated.incrementAndGet();
                    Thread.sleep(20 + random.nextInt(80));
                }
                try {
                    if (lane == null || lanePort != port.getAsInt()) {
                        close();
                        lanePort = port.getAsInt();
                        lane = new Lane(lanePort);
                    }
                    int status = lane.status(call);
                    if (!LATER.contains(status)) {
                        return status;
                    }
                    putOff.incrementAndGet();
                } catch (IOException | RuntimeException broken) {
                    close();
                }
            }
        }

        @Override
        public void close() throws IOException {
            if (lane != null) {
                lane.close();
                lane = null;
            }
        }
    }

    /** What is wrong between what was told and what there is; nothing, if all is well. */
    Map<String, Object> wrong(Connection database) throws SQLException {
        Map<String, Object> wrong = new TreeMap<>();
        if (!faults.isEmpty()) {
            wrong.put("faults", faults.stream().limit(10).toList());
        }
        Map<String, Integer> there = new HashMap<>();
        try (ResultSet rows = database.createStatement()
                .executeQuery(
                        "select place_id || ' ' || starts_on from occupancy where starts_on >= '" + FIRST + "'")) {
            while (rows.next()) {
                there.merge(rows.getString(1), 1, Integer::sum);
            }
        }
        made.forEach((wish, times) -> {
            Integer rows = there.remove(wish.place.id + " " + wish.day);
            if (rows == null) {
                wrong.merge("acknowledged and lost", 1, (a, b) -> (Integer) a + (Integer) b);
            } else if (rows != 1 || times.get() != 1) {
                wrong.merge("booked or acknowledged more than once", 1, (a, b) -> (Integer) a + (Integer) b);
            }
        });
        if (!there.isEmpty()) {
            wrong.put("booked and never acknowledged", there.size());
        }
        count(database, wrong, "keys without an answer", "select count(*) from stored_answer where body is null");
        count(database, wrong, "places whose gaps are not what the ledger leaves", """
                select count(*) from place p where
                  (select range_agg(daterange(free_from, free_until)) from vacancy v where v.place_id = p.id)
                  is distinct from (select nullif(datemultirange(daterange('-infinity', 'infinity'))
                    - coalesce(range_agg(daterange(starts_on, coalesce(ends_before, 'infinity'))), '{}'), '{}')
                    from occupancy o where o.place_id = p.id)""");
        return wrong;
    }

    private static void count(Connection database, Map<String, Object> wrong, String what, String sql)
            throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery(sql)) {
            row.next();
            if (row.getLong(1) > 0) {
                wrong.put(what, row.getLong(1));
            }
        }
    }

    int made() {
        return made.size();
    }

    /** How often a client was asked to come back. */
    int putOff() {
        return putOff.get();
    }

    String summary() {
        return "%d bookings made, %d refused, %d calls repeated, %d of them as they were told to"
                .formatted(made.size(), refused.get(), repeated.get(), putOff.get());
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
