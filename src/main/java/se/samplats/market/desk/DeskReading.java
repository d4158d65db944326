package se.samplats.market.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** Gathers the reader's tasks: a few limited queries for each source, however large the county is. */
@ApplicationScoped
@Transactional
class DeskReading {

    private final Instance<TaskSource> sources;

    DeskReading(@Any Instance<TaskSource> sources) {
        this.sources = sources;
    }

    DeskPage page(Layout layout, Actor actor) {
        List<Task> tasks = sources.stream()
                .flatMap(source -> source.tasks(layout, actor).stream())
                .sorted(Task.FIRST)
                .toList();
        return new DeskPage(layout, tasks, tasks.stream().anyMatch(Task::acute));
    }
}
