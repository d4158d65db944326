package se.samplats.story;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samplats.Api;

/** Where the municipalities' main towns lie, as the register tells. */
final class Towns {

    private static final Map<String, double[]> KNOWN = new ConcurrentHashMap<>();

    private Towns() {}

    static double[] of(String code) {
        if (KNOWN.isEmpty()) {
            JsonPath all = Api.as("analyst").get("/municipalities?county=20").jsonPath();
            for (Map<String, Object> town : all.<Map<String, Object>>getList("items")) {
                KNOWN.put(town.get("code").toString(), new double[] {
                    ((Number) town.get("lat")).doubleValue(), ((Number) town.get("lon")).doubleValue()
                });
            }
        }
        return KNOWN.get(code);
    }
}
