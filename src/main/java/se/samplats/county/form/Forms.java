package se.samplats.county.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/** The register of housing forms. It changes with a release, so it is read once, and again when it is told to. */
@ApplicationScoped
public class Forms implements PanacheRepositoryBase<HousingForm, String> {

    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Map<String, HousingForm> known;

    /** All forms, in their usual order. */
    public List<HousingForm> inOrder() {
        return List.copyOf(known().values());
    }

    public Optional<HousingForm> byCode(String code) {
        return Optional.ofNullable(known().get(code));
    }

    /** The form that a field of a call names; an unknown code is the caller's mistake. */
    public HousingForm named(String code, String field) {
        return byCode(code).orElseThrow(() -> Invalid.field(field, "unknown-form", code));
    }

    /** They have changed: the next who asks reads them again. */
    public void forget() {
        changes.incrementAndGet();
        known = null;
    }

    private Map<String, HousingForm> known() {
        Map<String, HousingForm> forms = known;
        return forms == null ? QuarkusTransaction.joiningExisting().call(this::read) : forms;
    }

    private Map<String, HousingForm> read() {
        int before = changes.get();
        Map<String, HousingForm> forms = new LinkedHashMap<>();
        for (HousingForm form : list("from HousingForm f left join fetch f.rules order by f.sortOrder")) {
            Hibernate.initialize(form.attributes());
            forms.put(form.code(), form);
        }
        if (changes.get() == before) {
            known = forms;
        }
        return forms;
    }
}
