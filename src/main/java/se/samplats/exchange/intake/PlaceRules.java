package se.samplats.exchange.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.row.HomeRow;
import se.samplats.exchange.row.PlaceRow;
import se.samplats.exchange.row.StoredData;
import se.samplats.exchange.row.StoredRow;
import se.samplats.exchange.sheet.Faults;
import se.samplats.exchange.sheet.ReadRow;

/** A home has room for its places (SoL 26:2), each has a label of its own, and none moves to another home. */
final class PlaceRules {

    private final Delivery delivery;
    private final StoredData stored;
    private final Faults faults;
    private final Set<String> handedIn;
    private final Map<String, ReadRow<HomeRow>> homes;

    PlaceRules(Delivery delivery, StoredData stored, Faults faults) {
        this.delivery = delivery;
        this.stored = stored;
        this.faults = faults;
        this.handedIn =
                delivery.places.stream().map(e -> e.value().externalId()).collect(Collectors.toSet());
        this.homes =
                delivery.homes.stream().collect(Collectors.toMap(e -> e.value().externalId(), e -> e));
    }

    void check() {
        delivery.places.forEach(this::staysInItsHome);
        Map<String, List<ReadRow<PlaceRow>>> byHome = delivery.places.stream()
                .collect(Collectors.groupingBy(e -> e.value().home()));
        Map<String, List<StoredRow<PlaceRow>>> storedByHome = stored.places().values().stream()
                .collect(Collectors.groupingBy(kept -> kept.row().home()));
        byHome.forEach((home, places) -> {
            List<StoredRow<PlaceRow>> before = storedByHome.getOrDefault(home, List.of());
            checkLabels(places, before);
            checkRoom(home, places, before.size());
        });
        homes.values()
                .forEach(home -> mayNotifyFewer(
                        home,
                        storedByHome
                                .getOrDefault(home.value().externalId(), List.of())
                                .size()));
    }

    private void staysInItsHome(ReadRow<PlaceRow> place) {
        StoredRow<PlaceRow> was = stored.places().get(place.value().externalId());
        if (was != null && !was.row().home().equals(place.value().home())) {
            faults.add(place, "boende_id", "place-elsewhere");
        }
    }

    private void checkLabels(List<ReadRow<PlaceRow>> places, List<StoredRow<PlaceRow>> before) {
        Set<String> taken = before.stream()
                .filter(kept -> !handedIn.contains(kept.row().externalId()))
                .map(kept -> kept.row().label())
                .collect(Collectors.toSet());
        Map<String, ReadRow<PlaceRow>> seen = new HashMap<>();
        for (ReadRow<PlaceRow> place : places) {
            ReadRow<PlaceRow> same = seen.putIfAbsent(place.value().label(), place);
            if (same != null) {
                faults.add(place, "beteckning", "twice", Integer.toString(same.row()), same.file());
            } else if (taken.contains(place.value().label())) {
                faults.add(place, "beteckning", "label-taken");
            }
        }
    }

    private void checkRoom(String home, List<ReadRow<PlaceRow>> places, int before) {
        Integer notified = notified(home);
        if (notified == null) {
            return;
        }
        int room = Math.max(0, notified - before);
        places.stream()
                .filter(place -> !stored.places().containsKey(place.value().externalId()))
                .skip(room)
                .forEach(place -> faults.add(place, "boende_id", "more-than-notified", notified.toString()));
    }

    private void mayNotifyFewer(ReadRow<HomeRow> home, int before) {
        if (before > home.value().notifiedPlaces()) {
            faults.add(home, "ivo_anmalda_platser", "fewer-than-places", Integer.toString(before));
        }
    }

    private @Nullable Integer notified(String home) {
        ReadRow<HomeRow> handed = homes.get(home);
        if (handed != null) {
            return handed.value().notifiedPlaces();
        }
        StoredRow<HomeRow> kept = stored.homes().get(home);
        return kept == null || delivery.mentionsHome(home)
                ? null
                : (Integer) kept.row().notifiedPlaces();
    }
}
