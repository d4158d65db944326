package se.samplats.county.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.samplats.platform.kernel.Money;

/**
 * What each municipality may book for without asking further (<i>mandat</i>), version by version. What a version says
 * never changes, so each is read once: a booking under an agreement without mandates asks the database nothing.
 */
@ApplicationScoped
public class Mandates {

    private final EntityManager database;
    private final Map<Version, Map<String, Money>> known = new ConcurrentHashMap<>();

    Mandates(EntityManager database) {
        this.database = database;
    }

    private record Version(UUID agreement, int number) {}

    /** The highest sum of a calendar year, or nothing where the version sets none for the municipality. */
    public Optional<Money> yearlyLimit(UUID agreement, int version, String municipality) {
        Map<String, Money> limits = known.computeIfAbsent(new Version(agreement, version), this::read);
        return Optional.ofNullable(limits.get(municipality));
    }

    private Map<String, Money> read(Version version) {
        List<Object[]> rows = database.createQuery("""
                select m.municipality, m.yearlyLimitOre from AgreementVersion v join v.mandates m
                where v.agreement.id = :agreement and v.number = :number""", Object[].class)
                .setParameter("agreement", version.agreement())
                .setParameter("number", version.number())
                .getResultList();
        Map<String, Money> limits = new HashMap<>();
        rows.forEach(row -> limits.put((String) row[0], new Money((Long) row[1])));
        return Map.copyOf(limits);
    }
}
