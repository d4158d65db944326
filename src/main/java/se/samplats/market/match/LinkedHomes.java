package se.samplats.market.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samplats.county.form.HousingForm;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.party.PrivilegedAccess;

/** Where the persons of linked requests live, or are asked for: read from the offers, since a request knows none. */
@ApplicationScoped
class LinkedHomes {

    private final EntityManager database;
    private final Requests requests;
    private final PrivilegedAccess privilegedAccess;

    LinkedHomes(EntityManager database, Requests requests, PrivilegedAccess privilegedAccess) {
        this.database = database;
        this.requests = requests;
        this.privilegedAccess = privilegedAccess;
    }

    Circumstances of(PurchaseRequest request, HousingForm form) {
        List<PurchaseRequest> linked = requests.linked(request);
        List<PurchaseRequest> companions =
                linked.stream().filter(other -> belongTogether(request, other)).toList();
        List<PurchaseRequest> others =
                linked.stream().filter(other -> isApart(request, other)).toList();
        Set<UUID> apartFrom = new HashSet<>();
        Set<String> municipalities = new HashSet<>();
        places(others).forEach(row -> apartFrom.add((UUID) row[0]));
        places(companions).forEach(row -> municipalities.add((String) row[1]));
        return new Circumstances(request.municipality(), form, apartFrom, !companions.isEmpty(), municipalities);
    }

    /** Both name the same first request, or one names the other, and all of these links say together. */
    private static boolean belongTogether(PurchaseRequest one, PurchaseRequest other) {
        boolean down = one.together() && other.id().equals(one.linkedTo());
        boolean up = other.together() && one.id().equals(other.linkedTo());
        boolean side = one.together()
                && other.together()
                && one.linkedTo() != null
                && one.linkedTo().equals(other.linkedTo());
        return down || up || side;
    }

    private static boolean isApart(PurchaseRequest one, PurchaseRequest other) {
        return (!one.together() && other.id().equals(one.linkedTo()))
                || (!other.together() && one.id().equals(other.linkedTo()));
    }

    private List<Object[]> places(List<PurchaseRequest> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        List<?> rows = privilegedAccess.asService(() -> database.createNativeQuery("""
                select distinct o.home_id, o.seller from offer o where o.request_id = any(:requests)
                and (o.status in ('ASKED', 'MADE') or (o.status = 'ACCEPTED' and exists (
                  select 1 from placement p where p.offer_id = o.id and p.status in ('BOOKED', 'ONGOING'))))""")
                .setParameter("requests", of.stream().map(PurchaseRequest::id).toArray(UUID[]::new))
                .getResultList());
        return rows.stream().map(Object[].class::cast).toList();
    }
}
