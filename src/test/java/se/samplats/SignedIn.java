package se.samplats;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of the application's users at its pages, as a browser without scripts: signed in by the code flow, with cookies of its
 * own, and with the form token in every form that it sends. Redirects are followed.
 */
public final class SignedIn {

    private static final Pattern FIELD = Pattern.compile("<input type='hidden' name='([^']+)' value='([^']*)'");
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Map<String, Session> KNOWN = new ConcurrentHashMap<>();
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final String user;
    private final @Nullable Session own;

    private SignedIn(String user, @Nullable Session own) {
        this.user = user;
        this.own = own;
    }

    /** A browser with its cookies, and the form token that the last page handed out. */
    private static final class Session {

        private final HttpClient browser = OwnConnections.browser(new CookieManager(null, CookiePolicy.ACCEPT_ALL));

        private final Instant since = Instant.now();
        private volatile String token = "";
    }

    /**
     * What came back in the end.
     *
     * @param path where the redirects led, with its query
     */
    public record Shown(int status, String path, String html) {

        public boolean says(String text) {
            return html.contains(text);
        }
    }

    /** {@code placer-2081}, {@code manager-2080}, {@code analyst}, …; signs in when first needed, and before a session expires. */
    public static SignedIn as(String user) {
        return new SignedIn(user, null);
    }

    /** The same, in a session of its own. */
    public static SignedIn fresh(String user) {
        return new SignedIn(user, signIn(user));
    }

    /** The cookies that it would send now, by name. */
    public Map<String, String> cookies() {
        return ((CookieManager) session().browser.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (one, other) -> other));
    }

    public Shown get(String path) {
        return send(session(), page(path).GET());
    }

    /** Sends a form as our own pages do. */
    public Shown post(String path, Map<String, ?> fields) {
        Session session = session();
        Map<String, Object> whole = new HashMap<>(fields);
        whole.put("form-token", session.token);
        return send(session, form(page(path), whole));
    }

    /** Sends a form that no page of ours handed out. */
    public Shown postAsItIs(String path, Map<String, ?> fields) {
        return send(session(), form(page(path), fields));
    }

    /** Sends files as a form does that has them in the field {@code files}. */
    public Shown upload(String path, Map<String, byte[]> files) {
        Session session = session();
        String boundary = "samplats-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part(boundary, "form-token\"", session.token.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> body.writeBytes(
                part(boundary, "files\"; filename=\"" + name + "\"\r\nContent-Type: text/csv", content)));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                session,
                page(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String boundary, String named, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + named + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private Session session() {
        if (own != null) {
            return own;
        }
        return KNOWN.compute(
                user + RestAssured.port,
                (key, known) ->
                        known == null || known.since.plus(FRESH).isBefore(Instant.now()) ? signIn(user) : known);
    }

    private static Session signIn(String user) {
        Session session = new Session();
        HttpResponse<String> asked = exchange(session, page("/homes").GET());
        Map<String, String> login = new HashMap<>(Map.of("predefined-" + user, user));
        Matcher field = FIELD.matcher(asked.body());
        while (field.find()) {
            login.put(field.group(1), field.group(2));
        }
        send(session, form(OwnConnections.call(asked.uri().resolve("/login")), login));
        return session;
    }

    private static HttpRequest.Builder page(String path) {
        return OwnConnections.call(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept-Language", "sv");
    }

    private static HttpRequest.Builder form(HttpRequest.Builder call, Map<String, ?> fields) {
        String body = fields.entrySet().stream()
                .flatMap(one -> (one.getValue() instanceof Collection<?> many ? many : List.of(one.getValue()))
                        .stream().map(value -> encoded(one.getKey()) + "=" + encoded(String.valueOf(value))))
                .collect(Collectors.joining("&"));
        return call.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static Shown send(Session session, HttpRequest.Builder call) {
        HttpResponse<String> answer = exchange(session, call);
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            session.token = found.group(1);
        }
        String query = answer.uri().getRawQuery();
        return new Shown(
                answer.statusCode(), answer.uri().getPath() + (query == null ? "" : "?" + query), answer.body());
    }

    private static HttpResponse<String> exchange(Session session, HttpRequest.Builder call) {
        try {
            return session.browser.send(
                    call.header("Accept", "text/html,*/*;q=0.8")
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
