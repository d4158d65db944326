package se.samplats.exchange.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells which kinds of things have changed, on any replica: one look at two counters a second, and only while some page is
 * open. What is counted may be committed a moment later, so each change is announced twice.
 */
@ApplicationScoped
class Listening {

    private final EntityManager database;
    private final Multi<List<String>> changes;

    Listening(EntityManager database, @ConfigProperty(name = "samplats.live.every") Duration every) {
        this.database = database;
        this.changes = Multi.createFrom()
                .ticks()
                .every(every)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> Uni.createFrom()
                        .item(this::count)
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                        .onFailure()
                        .recoverWithNull())
                .onItem()
                .scan(Heard::nothing, Heard::then)
                .map(Heard::topics)
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAtLeast(1);
    }

    /** The kinds that changed, each second; an empty list where none did. */
    Multi<List<String>> changes() {
        return changes;
    }

    private Counted count() {
        Object[] counters = QuarkusTransaction.requiringNew().call(() -> (Object[]) database.createNativeQuery(
                        "select (select last_value from vacancy_changes), (select last_value from offer_changes)")
                .getSingleResult());
        return new Counted(((Number) counters[0]).longValue(), ((Number) counters[1]).longValue());
    }

    private record Counted(long vacancies, long offers) {}

    /** The last two counts, between which a change may have become visible. */
    private record Heard(List<Counted> last) {

        private static final int KEPT = 3;

        static Heard nothing() {
            return new Heard(List.of());
        }

        static Heard then(Heard before, Counted now) {
            List<Counted> last = new ArrayList<>(before.last);
            last.add(now);
            return new Heard(last.size() > KEPT ? last.subList(1, last.size()) : last);
        }

        List<String> topics() {
            List<String> topics = new ArrayList<>();
            if (last.stream().mapToLong(Counted::vacancies).distinct().count() > 1) {
                topics.add("vacancies");
            }
            if (last.stream().mapToLong(Counted::offers).distinct().count() > 1) {
                topics.add("offers");
            }
            return topics;
        }
    }
}
