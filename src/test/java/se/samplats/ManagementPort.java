package se.samplats;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** Calls the management port of the running application, as probes and Prometheus do. */
public final class ManagementPort {

    private ManagementPort() {}

    public static RequestSpecification call() {
        return RestAssured.given().baseUri(ConfigProvider.getConfig().getValue("test.management.url", String.class))
                .basePath("");
    }
}
