package se.samplats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Agreements, made as the coordinator makes them. */
public final class GivenAgreements {

    /** An agreement about {@code BOENDEN} or {@code LSS}, on the usual terms, in force from 2024 on. */
    public String agreement(String area, String... municipalities) {
        return agreement(Map.of("area", area, "parties", List.of(municipalities), "host", municipalities[0]));
    }

    public String agreement(Map<String, ?> facts) {
        return GivenHomes.created("coordinator", "/agreements", body(facts));
    }

    /** Followed by a version that says this. */
    public void renewed(String agreement, Map<String, ?> version) {
        Api.as("coordinator")
                .body(version)
                .post("/agreements/" + agreement + "/versions")
                .then()
                .statusCode(201);
    }

    /** The body of an agreement between Falun and Borlänge, unless given otherwise. */
    public static Map<String, Object> body(Map<String, ?> facts) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name",
                "Samverkan i länet",
                "area",
                "BOENDEN",
                "host",
                "2080",
                "parties",
                List.of("2080", "2081"),
                "validFrom",
                "2024-01-01",
                "noticeMonths",
                12));
        body.putAll(facts);
        return body;
    }
}
