package se.samplats.county.home;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Actor;

/** What waits for the managers of a home: inquiries, arrivals, and those who live there. The market knows, and supplies it. */
public interface HomeDesk {

    /**
     * The part of a home's page that its managers act on, as HTML.
     *
     * @param labels of the home's places, by their ids
     * @param form what was typed in one of its forms, and what is wrong with it
     */
    String part(Layout layout, Actor actor, Home home, Map<UUID, String> labels, FilledForm form);

    /** How many unanswered inquiries each of these homes has. */
    Map<UUID, Integer> unanswered(Collection<UUID> homes);
}
