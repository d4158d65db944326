package se.samplats.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two replicas do the same jobs, and one dies in the middle: what the job is for is there in the end, and there once. */
class KilledInAJobIT {

    private static final String EACH_SECOND = "* * * * * ?";
    private static final int STAYS = 20_000;

    private static final String DRAFTS = "select count(*) from settlement where status = 'DRAFT'";
    private static final String OWED = """
            select count(*) || ' lines, ' || sum(l.amount_ore) || ' ore, ' || md5(string_agg(concat_ws(' ', s.seller, s.buyer, s.month,
              l.placement_id, l.kind, l.starts_on, l.ends_before, l.unit_price_ore, l.percent, l.amount_ore), ','
              order by l.placement_id, l.starts_on, l.kind, l.amount_ore))
            from settlement_line l join settlement s on s.id = l.settlement_id where s.status = 'DRAFT'""";
    private static final String UNLIKE_THEIR_LINES = """
            select count(*) from settlement s, lateral (select coalesce(sum(amount_ore), 0) as ore, count(*) as lines
              from settlement_line l where l.settlement_id = s.id) l
            where s.status = 'DRAFT' and (s.total_ore, s.line_count) is distinct from (l.ore, l.lines)""";

    private static final String WHO_ASKS = """
            select a.application_name from pg_locks l join pg_stat_activity a using (pid)
            where l.relation = 'home'::regclass and l.mode = 'RowExclusiveLock' and l.granted limit 1""";
    private static final String ASKED = "select count(*) from home where reminded_at is not null";
    private static final String TOLD = "select count(*) from journal_entry where operation = 'home.asked-to-confirm'";
    private static final String TOLD_AND_NOT_ASKED = """
            select count(*) from (select thing_id, count(*) as times from journal_entry where operation = 'home.asked-to-confirm'
              group by thing_id) t full join (select id from home where reminded_at is not null) h on h.id::text = t.thing_id
            where t.times is distinct from 1 or h.id is null""";

    /** The month is drafted by both; after one's death it is drafted to its end, and as one alone would have drafted it. */
    @Test
    void aMonthIsDraftedOnceThoughAReplicaDies() throws Exception {
        try (Replicas replicas = new Replicas("months")) {
            new Generator(replicas.database()).fill(new Scale(15, 200, 2_600, 0), 1);
            Generator.settleStays(replicas.database(), STAYS);
            long pairs = replicas.number(
                    "select count(distinct (seller, buyer)) from placement where starts_on < '2026-11-01'");
            Map<String, String> job =
                    Map.of("QUARKUS_SCHEDULER_ENABLED", "true", "SAMPLATS_MONTH_END_JOB_CRON", EACH_SECOND);
            PackagedService one = replicas.start("one", job);
            try (PackagedService other = replicas.start("other", job)) {
                replicas.run("delete from settlement where status = 'DRAFT'");
                replicas.until(DRAFTS, 1);
                Thread.sleep(new Random().nextInt(200));
                long before = replicas.number(DRAFTS);
                one.kill();
                assertTrue(before < pairs, "it was all done before the death");
                replicas.until(DRAFTS, pairs);
                String together = replicas.text(OWED);
                assertEquals(0, replicas.number(UNLIKE_THEIR_LINES));
                replicas.run("delete from settlement where status = 'DRAFT'");
                replicas.until(DRAFTS, pairs);
                assertEquals(replicas.text(OWED), together);
                assertEquals(pairs, replicas.number(DRAFTS));
                Findings.tell(
                        "%d of %d settlements were drafted before the death; in the end %s", before, pairs, together);
            } finally {
                one.close();
            }
        }
    }

    /** Whichever asks the homes dies before it has asked them all; in the end each was asked, and none twice. */
    @Test
    void eachUnconfirmedHomeIsAskedOnceThoughTheReplicaThatAsksDies() throws Exception {
        try (Replicas replicas = new Replicas("asking")) {
            new Generator(replicas.database()).fill(new Scale(15, 6_000, 6_000, 0), 1);
            replicas.run(
                    "update home set age_from = 16, age_to = 20, sexes = '{MALE,FEMALE}', refuses = '{}' where form = 'HVB'");
            replicas.run("""
                    insert into purchase_request (id, reference, municipality, handler, case_reference, form, age, sex, needs, risks,
                      wheelchair, urgency, decision_date, wanted_start, protected_identity, avoid_municipalities, status, recorded_at)
                    select gen_random_uuid(), 'F-' || min(code), min(code), 'placer', 'BOR-1', 'HVB', 19, 'MALE', '{}', '{}', false,
                      'PLANNED', date '2026-11-01', date '2026-12-01', false, '{}', 'OPEN', now() from municipality group by county""");
            Map<String, String> job =
                    Map.of("QUARKUS_SCHEDULER_ENABLED", "true", "SAMPLATS_CONFIRMATION_JOB_EVERY", "1s");
            replicas.run("create table asleep as select id, confirmed_at from home where form = 'HVB'");
            replicas.run("update home set confirmed_at = '2026-11-21 08:00+01' where form = 'HVB'");
            try (PackagedService one = replicas.start("one", job);
                    PackagedService other = replicas.start("other", job)) {
                replicas.run("update home h set confirmed_at = a.confirmed_at from asleep a where a.id = h.id");
                String asking = "";
                while (asking.isEmpty()) {
                    asking = replicas.text(WHO_ASKS);
                }
                Thread.sleep(20 + new Random().nextInt(100));
                long before = replicas.number(ASKED);
                (asking.equals("one") ? one : other).kill();
                assertEquals(0, before, "it had asked them all before its death");
                replicas.until(ASKED, 1);
                Thread.sleep(3_000); // two more runs of the job that is left
                assertEquals(0, replicas.number(TOLD_AND_NOT_ASKED));
                assertEquals(replicas.number(ASKED), replicas.number(TOLD));
                Findings.tell(
                        "%d homes were asked once each after %s, who asked, had died", replicas.number(ASKED), asking);
            }
        }
    }
}
