package se.samplats.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samplats.GivenHomes;
import se.samplats.GivenPurchases;
import se.samplats.GivenRequests;

/** The ids of things that there are, by the plural that their address has: some to begin with, and what answers tell of. */
final class KnownThings {

    private static final String MUNICIPALITY = "2062";
    private static final int MOST = 40;
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Map<String, List<String>> ids = new HashMap<>();

    KnownThings() {
        GivenHomes homes = new GivenHomes();
        GivenRequests requests = new GivenRequests();
        for (int i = 0; i < 3; i++) {
            String home = homes.home(MUNICIPALITY, "HVB");
            String place = homes.place(MUNICIPALITY, home, "1");
            add("homes", home);
            add("places", place);
            add("occupancies", homes.resident(MUNICIPALITY, place, "2027-01-01", "2027-02-01"));
            String request = requests.request(MUNICIPALITY);
            add("requests", request);
            add("offers", requests.asked(MUNICIPALITY, request, requests.freePlace("2021"), true));
            add("placements", requests.booked(MUNICIPALITY, "2021"));
            add("external-purchases", GivenPurchases.purchase(MUNICIPALITY, Map.of()));
        }
    }

    /** One of those of a kind; of a kind that nobody knows, an id of nothing. */
    String any(String kind, Random chance) {
        List<String> known = ids.getOrDefault(kind, List.of());
        return known.isEmpty()
                ? new UUID(chance.nextLong(), chance.nextLong()).toString()
                : known.get(chance.nextInt(known.size()));
    }

    /** Remembers what an answer of this path tells of. */
    void learn(String path, JsonNode answer) {
        String kind = path.replaceAll("/\\{[^}]+}$", "").replaceAll(".*/", "");
        JsonNode items = answer.path("items").isArray() ? answer.path("items") : answer;
        if (items.isArray()) {
            items.forEach(item -> add(kind, item.path("id").asText()));
        } else {
            add(kind, answer.path("id").asText());
        }
    }

    private void add(String kind, String id) {
        List<String> known = ids.computeIfAbsent(kind, any -> new ArrayList<>());
        if (ID.matcher(id).matches() && !known.contains(id)) {
            if (known.size() == MOST) {
                known.remove(MOST / 2);
            }
            known.add(id);
        }
    }
}
