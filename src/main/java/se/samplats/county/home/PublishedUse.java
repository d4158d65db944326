package se.samplats.county.home;

import java.util.Collection;
import java.util.UUID;

/** Whether others may be told who used a home; the feature that publishes the county's figures implements it. */
public interface PublishedUse {

    /**
     * Whether the days of each of these municipalities in the home are published.
     *
     * @param year a calendar year that is over
     */
    boolean isPublished(UUID homeId, Collection<String> municipalities, int year);
}
