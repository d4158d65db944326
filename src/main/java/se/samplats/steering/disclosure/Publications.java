package se.samplats.steering.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Remembers what is published of months and years while who is counted in them stays the same. It is worked out anew after a
 * correction, and after a start; no figure is kept, only which parts may be told.
 */
@ApplicationScoped
public class Publications {

    private static final int MOST = 1_000;

    private final Map<List<Leaves>, Set<Part>> known =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<List<Leaves>, Set<Part>> eldest) {
                    return size() > MOST;
                }
            });

    /** @param presences all who are counted in the calendar years that are asked about, and in no year by half */
    public Published published(Tables tables, Collection<Presence> presences) {
        return new Published(this, tables, presences);
    }

    Set<Part> of(List<Leaves> leaves, Supplier<Set<Part>> chosen) {
        Set<Part> parts = known.get(leaves);
        if (parts == null) {
            parts = Set.copyOf(chosen.get());
            known.put(leaves, parts);
        }
        return parts;
    }
}
