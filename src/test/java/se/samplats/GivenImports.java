package se.samplats;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

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
        return await("the end of the run")
                .atMost(60, SECONDS)
                .pollInterval(50, MILLISECONDS)
                .until(
                        () -> Api.as("coordinator").get("/imports/" + id).then().statusCode(200),
                        answer -> !answer.extract().path("status").equals("RUNNING"));
    }

    /** A sheet as its rows, semicolons between the cells. */
    public static byte[] csv(String... rows) {
        return (String.join("\r\n", List.of(rows)) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
