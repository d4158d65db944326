package se.samplats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Homes, places and ledger rows, made as their managers make them. */
public final class GivenHomes {

    public String home(String municipality, String form) {
        return home(municipality, form, Map.of());
    }

    /** A home for ages 18 to 20, both sexes, three notified places, unless given otherwise. */
    public String home(String municipality, String form, Map<String, ?> facts) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name",
                "Prövningen",
                "municipality",
                municipality,
                "form",
                form,
                "ageFrom",
                18,
                "ageTo",
                20,
                "sexes",
                List.of("MALE", "FEMALE"),
                "notifiedPlaces",
                3));
        body.putAll(facts);
        return created("manager-" + municipality, "/homes", body);
    }

    public String place(String municipality, String home, String label) {
        return created("manager-" + municipality, "/homes/" + home + "/places", Map.of("label", label));
    }

    public String resident(String municipality, String place, String start, @Nullable String end) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", "RESIDENT", "start", start));
        if (end != null) {
            body.put("end", end);
        }
        return created("manager-" + municipality, "/places/" + place + "/occupancies", body);
    }

    public static String created(String user, String path, Map<String, ?> body) {
        return Api.as(user)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
