package se.samplats;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** The running application's port for probes and Prometheus. */
public final class ManagementPort {

    private ManagementPort() {}

    public static RequestSpecification call() {
        URI port = URI.create(ConfigProvider.getConfig().getValue("test.management.url", String.class));
        return RestAssured.given().baseUri(port.resolve("/").toString()).port(port.getPort());
    }
}
