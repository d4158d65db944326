package se.samplats.market.desk;

import java.util.List;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** What a feature asks of the reader today. Each feature that wants something of people supplies its own. */
public interface TaskSource {

    /** How many tasks of one kind are shown at most. */
    int MOST = 100;

    /** What waits for this reader, in any order; empty for those whom it does not concern. */
    List<Task> tasks(Layout layout, Actor actor);
}
