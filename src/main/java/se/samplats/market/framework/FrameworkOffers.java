package se.samplats.market.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/** The list of framework prices. */
@ApplicationScoped
public class FrameworkOffers {

    private static final int MOST = 10_000;

    private static final String SELECT =
            "select supplier, form, target_group, day_price_ore, valid_from, valid_until from framework_offer ";

    private final EntityManager database;
    private final VatCompensation compensation;

    FrameworkOffers(EntityManager database, VatCompensation compensation) {
        this.database = database;
        this.compensation = compensation;
    }

    /** Those of a form on a day, the lowest price first. */
    public List<FrameworkOffer> of(String form, LocalDate on) {
        return read(database.createNativeQuery(SELECT + """
                        where form = :form and valid_from <= :on and (valid_until is null or valid_until > :on)
                        order by day_price_ore, supplier, target_group""")
                .setParameter("form", form)
                .setParameter("on", on)
                .setMaxResults(MOST)
                .getResultList());
    }

    /** All that hold on some day between two. */
    public List<FrameworkOffer> between(LocalDate first, LocalDate last) {
        return read(database.createNativeQuery(SELECT + """
                        where valid_from <= :last and (valid_until is null or valid_until > :first)
                        order by form, day_price_ore, supplier, target_group""")
                .setParameter("first", first)
                .setParameter("last", last)
                .setMaxResults(MOST)
                .getResultList());
    }

    private List<FrameworkOffer> read(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(this::offer).toList();
    }

    private FrameworkOffer offer(Object[] row) {
        Money price = new Money(((Number) row[3]).longValue());
        return new FrameworkOffer(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                price,
                compensation.net(price),
                new Period(day(row[4]), row[5] == null ? null : day(row[5])));
    }

    private static LocalDate day(Object day) {
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }
}
