package se.samplats.market.watch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;

/** Somebody waits for a place that fits: for a request, or as it was searched for. */
@Entity
public class Watch {

    @Id
    private UUID id;

    private String owner;
    private String municipality;
    private @Nullable UUID requestId;
    private @Nullable String query;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable WatchedSearch search;

    private List<UUID> known;
    private List<UUID> found;
    private Instant madeAt;

    @SuppressWarnings("unused") // read by queries: who waits longest is looked at first
    private Instant lookedAt;

    @Version
    private int version;

    protected Watch() {}

    Watch(String owner, String municipality, Subject subject, Collection<UUID> fitting, Instant now) {
        this.id = Ids.next();
        this.owner = owner;
        this.municipality = municipality;
        this.requestId = subject.requestId();
        this.query = subject.query();
        this.search = subject.search();
        this.known = new ArrayList<>(fitting);
        this.found = new ArrayList<>();
        this.madeAt = now;
        this.lookedAt = now;
    }

    /** What is waited for: one of the two. */
    record Subject(
            @Nullable UUID requestId,
            @Nullable String query,
            @Nullable WatchedSearch search) {

        static Subject of(UUID request) {
            return new Subject(request, null, null);
        }

        static Subject of(String query, WatchedSearch search) {
            return new Subject(null, query, search);
        }
    }

    /**
     * Looks at what fits now. What fitted before and no longer does may be told again some day.
     *
     * @return whether a home fits that did not
     */
    boolean look(Set<UUID> fitting, Instant now) {
        Set<UUID> fresh = new HashSet<>(fitting);
        known.forEach(fresh::remove);
        Set<UUID> waiting = new HashSet<>(found);
        waiting.retainAll(fitting);
        waiting.addAll(fresh);
        known = new ArrayList<>(fitting);
        found = new ArrayList<>(waiting);
        lookedAt = now;
        return !fresh.isEmpty();
    }

    /** The owner has looked. */
    void see() {
        found = new ArrayList<>();
    }

    public UUID id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    String municipality() {
        return municipality;
    }

    public @Nullable UUID requestId() {
        return requestId;
    }

    @Nullable
    WatchedSearch search() {
        return search;
    }

    /** How many homes came to fit that the owner has not looked at. */
    public int foundHomes() {
        return found.size();
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Where what fits is shown. */
    String page() {
        return requestId == null ? "/search?" + query : "/requests/" + requestId + "#candidates";
    }
}
