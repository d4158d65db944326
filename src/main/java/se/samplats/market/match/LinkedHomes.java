package se.samplats.market.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samplats.county.form.HousingForm;
import se.samplats.county.pricing.Level;
import se.samplats.market.request.Guardianship;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.party.PrivilegedAccess;

/** Where the persons of linked requests live, or are asked for: read from the offers, since a request knows none. */
@ApplicationScoped
class LinkedHomes {

    private final EntityManager database;
    private final Requests requests;
    private final Guardianship guardianship;
    private final PrivilegedAccess privilegedAccess;

    LinkedHomes(
            EntityManager database, Requests requests, Guardianship guardianship, PrivilegedAccess privilegedAccess) {
        this.database = database;
        this.requests = requests;
        this.guardianship = guardianship;
        this.privilegedAccess = privilegedAccess;
    }

    Circumstances of(PurchaseRequest request, HousingForm form) {
        List<PurchaseRequest> linked = requests.linked(request);
        List<PurchaseRequest> companions =
                linked.stream().filter(request::belongsWith).toList();
        List<PurchaseRequest> others =
                linked.stream().filter(request::isApartFrom).toList();
        Set<UUID> apartFrom = new HashSet<>();
        Set<String> municipalities = new HashSet<>();
        places(others).forEach(row -> apartFrom.add((UUID) row[0]));
        places(companions).forEach(row -> municipalities.add((String) row[1]));
        return new Circumstances(
                request.municipality(),
                form,
                Level.BASE,
                apartFrom,
                !companions.isEmpty(),
                municipalities,
                guardian(request));
    }

    /** The grown-up that a child comes with. */
    private Circumstances.Guardian guardian(PurchaseRequest request) {
        List<PurchaseRequest> guardians =
                guardianship.isForChild(request) ? guardianship.guardians(request) : List.of();
        Set<UUID> homes = new HashSet<>();
        places(guardians).forEach(row -> homes.add((UUID) row[0]));
        return new Circumstances.Guardian(!guardians.isEmpty(), homes);
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
