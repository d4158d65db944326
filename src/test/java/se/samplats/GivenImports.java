package se.samplats;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Uploads of spreadsheets, followed to their end. */
public final class GivenImports {

    public ValidatableResponse imported(Map<String, byte[]> files) {
        return upload(files, false);
    }

    public ValidatableResponse upload(Map<String, byte[]> files, boolean dryRun) {
        RequestSpecification call = Api.as("coordinator").contentType("multipart/form-data");
        files.forEach((name, content) -> call.multiPart("files", name, content));
        String id = call.queryParam("dryRun", dryRun)
                .post("/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return finished(id);
    }

    /** Asks until the run is over. */
    public ValidatableResponse finished(String id) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            ValidatableResponse answer =
                    Api.as("coordinator").get("/imports/" + id).then().statusCode(200);
            String status = answer.extract().path("status");
            if (!status.equals("RUNNING")) {
                return answer;
            }
            if (Instant.now().isAfter(patience)) {
                throw new AssertionError("still running: " + answer.extract().asString());
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** A sheet as its rows, semicolons between the cells. */
    public static byte[] csv(String... rows) {
        return (String.join("\r\n", List.of(rows)) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
