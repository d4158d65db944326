package se.samplats.county.pricing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.NotFound;

/** The price lists of all homes. */
@ApplicationScoped
public class PriceRows implements PanacheRepositoryBase<PriceRow, UUID> {

    private final EntityManager database;

    PriceRows(EntityManager database) {
        this.database = database;
    }

    /**
     * What a day costs in a home.
     *
     * @param member for those who have agreed
     * @param other for everyone else
     */
    public record Prices(Money member, Money other) {}

    public PriceRow ofHome(UUID homeId, UUID id) {
        return find("homeId = ?1 and id = ?2", homeId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("price row"));
    }

    /** A home's whole price list, in the order in which it takes effect: a few rows a year. */
    public List<PriceRow> ofHome(UUID homeId) {
        return list("homeId = ?1 order by validity.start, level, addOn", homeId);
    }

    /** The whole lists of many homes, in one query. */
    public List<PriceRow> ofHomes(Collection<UUID> homeIds) {
        return homeIds.isEmpty() ? List.of() : list("homeId in ?1 order by homeId, validity.start", homeIds);
    }

    public List<PriceRow> page(UUID homeId, UUID after, int most) {
        return find("homeId = ?1 and id > ?2 order by id", homeId, after)
                .page(0, most)
                .list();
    }

    /** The rows of one level in many homes, in one query. */
    public List<PriceRow> ofHomes(Collection<UUID> homeIds, PriceRow.Level level) {
        return list("homeId in ?1 and level = ?2 order by homeId, validity.start", homeIds, level);
    }

    /**
     * What a day costs in each of the homes, level by level, from each day on which that changes: the last change until the first
     * day, and those after it until the last. A home without any is left out.
     */
    public Map<PriceRow.Level, Map<UUID, NavigableMap<LocalDate, Prices>>> dayPrices(
            Collection<UUID> homeIds, LocalDate first, LocalDate last) {
        Map<PriceRow.Level, Map<UUID, NavigableMap<LocalDate, Prices>>> prices = new EnumMap<>(PriceRow.Level.class);
        List<?> rows = database.createNativeQuery("""
                select home_id, level, member_ore, other_ore, valid_from from (
                  select distinct on (home_id, level) home_id, level, member_ore, other_ore, valid_from from price_row
                  where home_id = any(cast(:homes as uuid[])) and level in ('BASE', 'RAISED') and valid_from <= :first
                  order by home_id, level, valid_from desc) stands
                union all
                select home_id, level, member_ore, other_ore, valid_from from price_row
                where home_id = any(cast(:homes as uuid[])) and level in ('BASE', 'RAISED')
                  and valid_from > :first and valid_from <= :last""")
                .setParameter("homes", homeIds.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            prices.computeIfAbsent(PriceRow.Level.valueOf((String) column[1]), level -> new HashMap<>())
                    .computeIfAbsent((UUID) column[0], home -> new TreeMap<>())
                    .put(day(column[4]), new Prices(money(column[2]), money(column[3])));
        }
        return prices;
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static Money money(Object column) {
        return new Money(((Number) column).longValue());
    }
}
