package se.samplats.county.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Period;

/** The register of agreements and their versions. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    private static final String IN_FORCE = """
            v.validity.start <= :on and (v.validity.end is null or v.validity.end > :on)""";

    private static final String OF_BUYER = """
            from AgreementVersion v join fetch v.agreement a join v.parties b join v.parties s
            where b = :buyer and a.area = :area and\s""" + IN_FORCE;

    private final EntityManager database;

    Agreements(EntityManager database) {
        this.database = database;
    }

    public Agreement get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("agreement"));
    }

    /** The agreement, with nobody else making a version of it until the transaction ends. */
    Agreement locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("agreement"));
    }

    List<Agreement> page(UUID after, int most) {
        return find("id > ?1 order by id", after).page(0, most).list();
    }

    /** The versions of these agreements, each agreement's in order. */
    List<AgreementVersion> versionsOf(Collection<UUID> agreementIds) {
        return database.createQuery(
                        "from AgreementVersion v join fetch v.agreement a where a.id in :ids order by a.id, v.number",
                        AgreementVersion.class)
                .setParameter("ids", agreementIds)
                .getResultList();
    }

    void add(AgreementVersion version) {
        database.persist(version);
        database.flush();
    }

    /** The version that both are party to on a day, in an area; the newest if there are several. */
    public Optional<AgreementVersion> between(String buyer, String seller, String area, LocalDate on) {
        return database.createQuery(
                        "select v " + OF_BUYER + " and s = :seller order by v.validity.start desc, v.recordedAt desc",
                        AgreementVersion.class)
                .setParameter("buyer", buyer)
                .setParameter("seller", seller)
                .setParameter("area", Area.valueOf(area))
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The versions that end between the two days, both included, and that no later version follows. */
    public List<AgreementVersion> endingFirst(LocalDate first, LocalDate last, int most) {
        return database.createQuery("""
                        from AgreementVersion v join fetch v.agreement a
                        where v.validity.end between :first and :last and not exists (
                          select 1 from AgreementVersion n where n.agreement = a and n.number > v.number
                            and (n.validity.end is null or n.validity.end > v.validity.end))
                        order by v.validity.end, a.name""", AgreementVersion.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    /** With whom a municipality has agreed in an area on a day: each partner with the newest version. */
    public Map<String, AgreementVersion> partnersOf(String buyer, String area, LocalDate on) {
        Map<String, AgreementVersion> partners = new HashMap<>();
        database.createQuery(
                        "select s, v " + OF_BUYER + " and s <> b order by v.validity.start desc, v.recordedAt desc",
                        Object[].class)
                .setParameter("buyer", buyer)
                .setParameter("area", Area.valueOf(area))
                .setParameter("on", on)
                .getResultList()
                .forEach(row -> partners.putIfAbsent((String) row[0], (AgreementVersion) row[1]));
        return partners;
    }

    /** With whom a municipality has agreed in an area on some day between the two, the last included, and when. */
    public Map<String, List<Period>> partnersOf(String buyer, String area, LocalDate first, LocalDate last) {
        Map<String, List<Period>> partners = new HashMap<>();
        database.createQuery("""
                        select s, v.validity.start, v.validity.end from AgreementVersion v
                        join v.agreement a join v.parties b join v.parties s
                        where b = :buyer and a.area = :area and s <> b
                          and v.validity.start <= :last and (v.validity.end is null or v.validity.end > :first)""", Object[].class)
                .setParameter("buyer", buyer)
                .setParameter("area", Area.valueOf(area))
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .forEach(row -> partners.computeIfAbsent((String) row[0], seller -> new ArrayList<>())
                        .add(new Period((LocalDate) row[1], (LocalDate) row[2])));
        return partners;
    }

    /** The version that a municipality is party to in an area on a day; the newest if there are several. */
    public Optional<AgreementVersion> ofParty(String municipality, String area, LocalDate on) {
        return database.createQuery(
                        """
                        select v from AgreementVersion v join fetch v.agreement a join v.parties p
                        where p = :party and a.area = :area and\s""" + IN_FORCE + " order by v.validity.start desc, v.recordedAt desc", AgreementVersion.class)
                .setParameter("party", municipality)
                .setParameter("area", Area.valueOf(area))
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The municipalities that are party to any agreement on a day. */
    public Set<String> members(LocalDate on) {
        return new HashSet<>(database.createQuery(
                        "select distinct p from AgreementVersion v join v.parties p where " + IN_FORCE, String.class)
                .setParameter("on", on)
                .getResultList());
    }
}
