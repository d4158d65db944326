package se.samplats.platform.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/** The register of municipalities. It changes with a release, so it is read once. */
@ApplicationScoped
public class Municipalities implements PanacheRepositoryBase<Municipality, String> {

    private volatile @Nullable Map<String, Municipality> known;

    @Transactional
    public List<Municipality> inOrder() {
        return List.copyOf(known().values());
    }

    /** Municipalities in order of their codes, after the given one. */
    public List<Municipality> page(@Nullable String county, String after, int most) {
        return find("(?1 is null or county = ?1) and code > ?2 order by code", county, after)
                .page(0, most)
                .list();
    }

    @Transactional
    public Optional<Municipality> byCode(String code) {
        return Optional.ofNullable(known().get(code));
    }

    /** The same from memory, for callers that may not wait for the database. */
    public Optional<Municipality> remembered(String code) {
        Map<String, Municipality> all = known;
        return all == null ? Optional.empty() : Optional.ofNullable(all.get(code));
    }

    /** The codes of all municipalities of the same county (<i>län</i>), the given one included. */
    @Transactional
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
    @Transactional
    public Municipality named(String code, String field) {
        return byCode(code).orElseThrow(() -> Invalid.field(field, "unknown-municipality", code));
    }

    private Map<String, Municipality> known() {
        Map<String, Municipality> all = known;
        if (all == null) {
            all = new LinkedHashMap<>();
            for (Municipality one : list("order by code")) {
                all.put(one.code(), one);
            }
            known = all;
        }
        return all;
    }
}
