package se.samplats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A caller beside others: for many at once, where the calls of {@link Api} would be too slow. */
public final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient connection = OwnConnections.client();
    private final String token;

    public Caller(String user) {
        this.token = Api.token(user);
    }

    /** An answer: its status and its body as it came. */
    public record Answer(int status, String body) {}

    public Answer post(String path, Map<String, ?> body, @Nullable String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder call = OwnConnections.call(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(body)));
        if (key != null) {
            call.header("Idempotency-Key", key);
        }
        HttpResponse<String> answer = connection.send(call.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body());
    }

    public static String json(Map<String, ?> body) throws JsonProcessingException {
        return JSON.writeValueAsString(body);
    }
}
