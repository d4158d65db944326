package se.samplats.money.pricesetting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import se.samplats.market.desk.DeskTexts;
import se.samplats.market.desk.Task;
import se.samplats.market.desk.TaskSource;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Task for the coordinator: from September on, the index of next year's prices, until wages and consumer prices are both recorded. */
@ApplicationScoped
class IndexTasks implements TaskSource {

    private static final int ANY_WEIGHT = 50;

    private final IndexValues values;

    IndexTasks(IndexValues values) {
        this.values = values;
    }

    @Override
    public List<Task> tasks(Layout layout, Actor actor) {
        LocalDate today = layout.today();
        int next = today.getYear() + 1;
        if (!actor.may(Right.RECORD_INDICES)
                || today.getMonth().compareTo(Month.SEPTEMBER) < 0
                || values.rate(next, ANY_WEIGHT).isPresent()) {
            return List.of();
        }
        DeskTexts texts = layout.texts(DeskTexts.class);
        Instant due = Task.atStartOf(LocalDate.of(next, Month.JANUARY, 1));
        String year = Integer.toString(next);
        return List.of(new Task(
                Task.Kind.INDEX_MISSING,
                due,
                today.getMonth() == Month.DECEMBER ? Task.Urgency.urgent : Task.Urgency.good,
                texts.indexMissing(year),
                texts.indexNeeded(year),
                null,
                "/prices#published"));
    }
}
