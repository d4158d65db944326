package se.samplats;

import java.net.CookieHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;

/**
 * How the tests call without RestAssured: over a connection of its own for each call, which both ends close after it. A kept one may be
 * closed by the other end, after a refused upload say, just when the next call is sent on it, and a form is not sent twice.
 *
 * <p>The client lets a caller say so by {@code jdk.httpclient.allowRestrictedHeaders}, which pom.xml sets.
 */
public final class OwnConnections {

    private static final String ALLOWED = "jdk.httpclient.allowRestrictedHeaders";

    private OwnConnections() {}

    public static HttpClient client() {
        return builder().build();
    }

    /** A browser without scripts: it keeps its cookies and follows where it is led. */
    static HttpClient browser(CookieHandler cookies) {
        return builder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    public static HttpRequest.Builder call(URI address) {
        return HttpRequest.newBuilder(address).header("Connection", "close");
    }

    private static HttpClient.Builder builder() {
        if (System.getProperty(ALLOWED) == null) {
            throw new IllegalStateException("Start the tests with -D" + ALLOWED + "=connection");
        }
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }
}
