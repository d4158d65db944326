package se.samplats.county.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** From which day each party uses an agreement for each form, where it is another than its first as a party. */
@ApplicationScoped
class AgreementStarts {

    private final EntityManager database;

    AgreementStarts(EntityManager database) {
        this.database = database;
    }

    /** A party's start for a form. */
    record AgreementStart(String municipality, String form, LocalDate startsOn) {}

    List<AgreementStart> of(UUID agreement) {
        List<?> rows = database.createNativeQuery("""
                        select municipality, form, starts_on from agreement_start where agreement_id = :agreement
                        order by starts_on, form, municipality""")
                .setParameter("agreement", agreement)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AgreementStart((String) row[0], (String) row[1], day(row[2])))
                .toList();
    }

    /** Said again, the last day counts. */
    void put(UUID agreement, List<String> municipalities, List<String> forms, LocalDate startsOn) {
        database.createNativeQuery("""
                        insert into agreement_start (agreement_id, municipality, form, starts_on)
                        select :agreement, m, f, :day from unnest(cast(:municipalities as text[])) m, unnest(cast(:forms as text[])) f
                        on conflict (agreement_id, municipality, form) do update
                          set starts_on = excluded.starts_on, recorded_at = now()""")
                .setParameter("agreement", agreement)
                .setParameter("day", startsOn)
                .setParameter("municipalities", municipalities.toArray(String[]::new))
                .setParameter("forms", forms.toArray(String[]::new))
                .executeUpdate();
    }

    private static LocalDate day(Object day) {
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }
}
