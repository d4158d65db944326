package se.samplats.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.kernel.Invalid;

/** The register of municipalities. */
@ApplicationScoped
public class Municipalities implements PanacheRepositoryBase<Municipality, String> {

    public List<Municipality> inOrder() {
        return list("order by code");
    }

    /** Municipalities in order of their codes, after the given one. */
    public List<Municipality> page(@Nullable String county, String after, int most) {
        return find("(?1 is null or county = ?1) and code > ?2 order by code", county, after)
                .page(0, most)
                .list();
    }

    public Optional<Municipality> byCode(String code) {
        return findByIdOptional(code);
    }

    /** The codes of all municipalities of the same county (<i>län</i>), the given one included. */
    public Set<String> sameCounty(String code) {
        return byCode(code)
                .map(m -> list("county", m.county()).stream()
                        .map(Municipality::code)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The municipality that a field of a call names; an unknown code is the caller's mistake. */
    public Municipality named(String code, String field) {
        return byCode(code).orElseThrow(() -> Invalid.field(field, "unknown-municipality", code));
    }
}
