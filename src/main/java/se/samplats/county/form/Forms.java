package se.samplats.county.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/** The register of housing forms. It changes with a release, so it is read once. */
@ApplicationScoped
public class Forms implements PanacheRepositoryBase<HousingForm, String> {

    private volatile @Nullable Map<String, HousingForm> known;

    /** All forms, in their usual order. */
    @Transactional
    public List<HousingForm> inOrder() {
        return List.copyOf(known().values());
    }

    @Transactional
    public Optional<HousingForm> byCode(String code) {
        return Optional.ofNullable(known().get(code));
    }

    /** The form that a field of a call names; an unknown code is the caller's mistake. */
    @Transactional
    public HousingForm named(String code, String field) {
        return byCode(code).orElseThrow(() -> Invalid.field(field, "unknown-form", code));
    }

    private Map<String, HousingForm> known() {
        Map<String, HousingForm> forms = known;
        if (forms == null) {
            forms = new LinkedHashMap<>();
            for (HousingForm form : list("from HousingForm f left join fetch f.rules order by f.sortOrder")) {
                Hibernate.initialize(form.attributes());
                forms.put(form.code(), form);
            }
            known = forms;
        }
        return forms;
    }
}
