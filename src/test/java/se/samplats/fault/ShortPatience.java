package se.samplats.fault;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A database behind a bad way, two connections, and bounds of a second or two instead of those of production: the same bounds, only sooner reached. */
public class ShortPatience implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(FaultyPostgres.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.max-size", "2",
                "quarkus.datasource.jdbc.acquisition-timeout", "1",
                "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "4",
                "quarkus.datasource.jdbc.additional-jdbc-properties.loginTimeout", "2",
                "samplats.database.statement-timeout", "3s",
                "samplats.database.lock-timeout", "2s");
    }
}
