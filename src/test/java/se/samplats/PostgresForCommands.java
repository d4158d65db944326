package se.samplats;

import java.util.Map;

/**
 * One database for all commands of a test. {@link Main} looks for its settings before Quarkus starts, where only system
 * properties and the environment are seen, as in operation.
 */
public class PostgresForCommands extends Postgres {
    @Override
    public Map<String, String> start() {
        if (System.getProperty(RequiredSetting.DATABASE.property()) != null) {
            return Map.of();
        }
        Map<String, String> settings = super.start();
        settings.forEach(System::setProperty);
        return settings;
    }
}
