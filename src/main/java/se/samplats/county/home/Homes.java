package se.samplats.county.home;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** The register of homes. */
@ApplicationScoped
public class Homes implements PanacheRepositoryBase<Home, UUID> {

    public Home get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("home"));
    }

    /** The home, where the actor may do this to it; not found by whoever may not. */
    public Home visible(Actor actor, Right right, UUID id) {
        actor.must(right);
        Home home = get(id);
        actor.must(right, home.belonging(), "home");
        return home;
    }

    public Optional<Home> byExternalId(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    /** Homes in order of their ids, after the given one. */
    List<Home> page(@Nullable String municipality, @Nullable String form, UUID after, int most) {
        return find("""
                (?1 is null or municipality = ?1) and (?2 is null or form = ?2) and id > ?3
                order by id""", municipality, form, after).page(0, most).list();
    }

    /** The register page by page, by municipality and name. */
    public List<Home> leaf(@Nullable String municipality, @Nullable String form, int from, int most) {
        return find("""
                (?1 is null or municipality = ?1) and (?2 is null or form = ?2)
                order by municipality, name, id""", municipality, form).range(from, from + most - 1).list();
    }

    /** The municipalities that have a home. */
    public List<String> municipalities() {
        return getEntityManager()
                .createQuery("select distinct h.municipality from Home h order by h.municipality", String.class)
                .getResultList();
    }

    /** One array parameter however many they are: a list of parameters is a new statement for each length. */
    public List<Home> byIds(Collection<UUID> ids) {
        return getSession().findMultiple(Home.class, List.copyOf(ids)).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** All homes of these municipalities, by name: the county's, or a few counties'. */
    public List<Home> of(Collection<String> municipalities) {
        return list("municipality in ?1 order by name, id", municipalities);
    }

    /** Marks homes as asked to confirm their vacancies, and says which were not asked before. */
    public List<UUID> markReminded(Collection<UUID> ids, Instant now) {
        List<?> marked = getEntityManager()
                .createNativeQuery(
                        "update home set reminded_at = :now where id = any(:ids) and reminded_at is null returning id",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return marked.stream().map(UUID.class::cast).toList();
    }
}
