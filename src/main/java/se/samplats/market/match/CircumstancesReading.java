package se.samplats.market.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samplats.county.form.HousingForm;
import se.samplats.county.pricing.Level;
import se.samplats.market.request.Guardianship;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;

/** Assembles who asks, and where the persons of linked requests live or are asked for. */
@ApplicationScoped
class CircumstancesReading {

    private final LinkedHomes linkedHomes;
    private final Requests requests;
    private final Guardianship guardianship;

    CircumstancesReading(LinkedHomes linkedHomes, Requests requests, Guardianship guardianship) {
        this.linkedHomes = linkedHomes;
        this.requests = requests;
        this.guardianship = guardianship;
    }

    Circumstances of(PurchaseRequest request, HousingForm form) {
        List<PurchaseRequest> linked = requests.linked(request);
        List<PurchaseRequest> companions = linked.stream()
                .filter(request::belongsWith)
                .filter(request::mayTellOf)
                .toList();
        Map<Boolean, List<PurchaseRequest>> others =
                linked.stream().filter(request::isApartFrom).collect(Collectors.partitioningBy(request::mayTellOf));
        Set<String> municipalities = new HashSet<>();
        homes(companions).forEach(one -> municipalities.add(one.municipality()));
        return new Circumstances(
                request.municipality(),
                form,
                Level.BASE,
                homesOf(others.getOrDefault(true, List.of())),
                homesOf(others.getOrDefault(false, List.of())),
                !companions.isEmpty(),
                municipalities,
                guardian(request));
    }

    /** The grown-up that a child comes with. */
    private Circumstances.Guardian guardian(PurchaseRequest request) {
        List<PurchaseRequest> guardians =
                guardianship.isForChild(request) ? guardianship.guardians(request) : List.of();
        return new Circumstances.Guardian(
                !guardians.isEmpty(),
                homesOf(guardians.stream().filter(request::mayTellOf).toList()));
    }

    private Set<UUID> homesOf(List<PurchaseRequest> of) {
        return homes(of).stream().map(LinkedHomes.Linked::home).collect(Collectors.toSet());
    }

    private List<LinkedHomes.Linked> homes(List<PurchaseRequest> of) {
        return of.isEmpty()
                ? List.of()
                : linkedHomes.of(of.stream().map(PurchaseRequest::id).toList());
    }
}
