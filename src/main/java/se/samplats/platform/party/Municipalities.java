package se.samplats.platform.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/** The register of municipalities. It changes with a release, so it is read once, and again when it is told to. */
@ApplicationScoped
public class Municipalities implements PanacheRepositoryBase<Municipality, String> {

    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Map<String, Municipality> known;

    public List<Municipality> inOrder() {
        return List.copyOf(known().values());
    }

    /** Municipalities in order of their codes, after the given one. */
    public List<Municipality> page(@Nullable String county, String after, int most) {
        return find("(?1 is null or county = ?1) and code > ?2 order by code", county, after)
                .page(0, most)
                .list();
    }

    public Optional<Municipality> byCode(String code) {
        return Optional.ofNullable(known().get(code));
    }

    /** The same from memory, for callers that may not wait for the database. */
    public Optional<Municipality> remembered(String code) {
        Map<String, Municipality> all = known;
        return all == null ? Optional.empty() : Optional.ofNullable(all.get(code));
    }

    /** The codes of all municipalities of the same county (<i>län</i>), the given one included. */
    public Set<String> sameCounty(String code) {
        Municipality own = known().get(code);
        return own == null
                ? Set.of()
                : known().values().stream()
                        .filter(m -> m.county().equals(own.county()))
                        .map(Municipality::code)
                        .collect(Collectors.toSet());
    }

    /** The municipality that a field of a call names; an unknown code is the caller's mistake. */
    public Municipality named(String code, String field) {
        return byCode(code).orElseThrow(() -> Invalid.field(field, "unknown-municipality", code));
    }

    /** They have changed: the next who asks reads them again. */
    public void forget() {
        changes.incrementAndGet();
        known = null;
    }

    private Map<String, Municipality> known() {
        Map<String, Municipality> all = known;
        return all == null ? QuarkusTransaction.joiningExisting().call(this::read) : all;
    }

    private Map<String, Municipality> read() {
        int before = changes.get();
        Map<String, Municipality> all = new LinkedHashMap<>();
        for (Municipality one : list("order by code")) {
            all.put(one.code(), one);
        }
        if (changes.get() == before) {
            known = all;
        }
        return all;
    }
}
