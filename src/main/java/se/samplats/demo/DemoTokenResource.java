package se.samplats.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.samplats.platform.kernel.NotFound;

/** Hands out the demo users' tokens, so that the API can be tried with curl. It exists in dev mode only. */
@Path("/demo/token/{user}")
@IfBuildProfile("dev")
class DemoTokenResource {

    private final Config config;
    private final ObjectMapper json;

    DemoTokenResource(Config config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String token(@PathParam("user") String user) throws IOException, InterruptedException {
        if (!user.matches("[a-z0-9-]{1,40}")
                || config.getOptionalValue("quarkus.oidc.devservices.roles.\"" + user + "\"", String.class)
                        .isEmpty()) {
            throw new NotFound("demo user");
        }
        String form = "grant_type=password&password=demo&username=" + user + "&client_id="
                + config.getValue("quarkus.oidc.client-id", String.class) + "&client_secret="
                + config.getValue("quarkus.oidc.credentials.secret", String.class);
        URI issuer = URI.create(config.getValue("quarkus.oidc.auth-server-url", String.class) + "/token");
        HttpRequest request = HttpRequest.newBuilder(issuer)
                .header("Content-Type", MediaType.APPLICATION_FORM_URLENCODED)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return json.readTree(answer).path("access_token").asText();
    }
}
