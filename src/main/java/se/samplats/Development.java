package se.samplats;

import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.io.IOException;

/**
 * Starts the service for whoever develops it: one who names no database gets one that is gone with the service. In operation there is no
 * such thing; neither this class nor the database is packaged.
 */
@QuarkusMain(name = "development")
public class Development {

    public static void main(String... args) throws IOException {
        boolean configured = ConfigUtils.configBuilder()
                .build()
                .getOptionalValue(RequiredSetting.DATABASE.property(), String.class)
                .isPresent();
        if (!configured) {
            EmbeddedDatabase.start().forEach(System::setProperty);
        }
        Main.run(args);
    }
}
