package se.samplats.money.pricesetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** The published values that prices follow: the coordinator records them, everyone who sets or pays prices reads them. */
@ApplicationScoped
@Transactional
class Indexing {

    private final IndexValues values;
    private final Today today;
    private final Event<IndexEvent> events;

    Indexing(IndexValues values, Today today, Event<IndexEvent> events) {
        this.values = values;
        this.today = today;
        this.events = events;
    }

    public IndexValue record(Actor actor, NewIndexValue input) {
        actor.must(Right.RECORD_INDICES);
        if (input.stage() == IndexValue.Stage.PRELIMINARY && values.hasPreliminary(input.kind(), input.year())) {
            throw Refusal.conflict("index-known", input.year());
        }
        IndexValue value = new IndexValue(input, actor.name(), today.now());
        values.persistAndFlush(value);
        events.fire(new IndexEvent.Recorded(value.id(), input.kind(), input.year()));
        return value;
    }

    /** All that was recorded, the latest year first: a few a year. */
    public List<IndexValue> all(Actor actor) {
        actor.must(Right.READ_INDICES);
        return values.latestFirst();
    }

    /** What prices would follow into a year, with wages weighing so much. */
    public Optional<IndexRate> rate(Actor actor, int year, int wagePercent) {
        actor.must(Right.READ_INDICES);
        return values.rate(year, wagePercent);
    }

    List<IndexValue> page(Actor actor, Paging paging) {
        actor.must(Right.READ_INDICES);
        return values.page(paging.afterId(), paging.size() + 1);
    }
}
