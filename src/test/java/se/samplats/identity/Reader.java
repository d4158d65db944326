package se.samplats.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser without scripts, with cookies for the service and the issuer. */
final class Reader {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern REFRESH = Pattern.compile("url=(.*)");

    private final CookieManager cookies = new Cookies();
    private final HttpClient follows = client(HttpClient.Redirect.NORMAL);
    private final HttpClient stays = client(HttpClient.Redirect.NEVER);

    /** As a browser has it: what is sent by this machine to itself is as safe as by TLS. */
    private static final class Cookies extends CookieManager {

        Cookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> plain = new HashMap<>(headers);
            plain.replaceAll((name, values) -> name.equalsIgnoreCase("Set-Cookie")
                    ? values.stream()
                            .map(one -> one.replaceAll("(?i);\\s*secure(?=;|$)", ""))
                            .toList()
                    : values);
            super.put(from, plain);
        }
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return follows.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Where an address leads, without going there. */
    HttpResponse<String> look(String address) throws IOException, InterruptedException {
        return stays.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String address, Map<String, String> fields) throws IOException, InterruptedException {
        return follows.send(form(request(address), fields).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Types the name and the password into the issuer's form. */
    HttpResponse<String> signIn(HttpResponse<String> form, String user, String password)
            throws IOException, InterruptedException {
        return post(action(form), Map.of("username", user, "password", password, "credentialId", ""));
    }

    /** The same, without being led back: the answer tells where it would lead. */
    HttpResponse<String> signInAndStay(HttpResponse<String> form, String user, String password)
            throws IOException, InterruptedException {
        Map<String, String> typed = Map.of("username", user, "password", password, "credentialId", "");
        return stays.send(form(request(action(form)), typed).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Presses the button of a page of ours, and follows where the answer leads by itself. */
    HttpResponse<String> press(HttpResponse<String> page, String path) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("no form on " + page.uri());
        }
        HttpResponse<String> answer = post(page.uri().resolve(path).toString(), Map.of("form-token", token.group(1)));
        Matcher refresh = REFRESH.matcher(answer.headers().firstValue("Refresh").orElse(""));
        return refresh.find() ? get(answer.uri().resolve(refresh.group(1)).toString()) : answer;
    }

    private static String action(HttpResponse<String> form) {
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("no form on " + form.uri() + ": " + form.body());
        }
        return form.uri().resolve(action.group(1).replace("&amp;", "&")).toString();
    }

    static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html")
                .header("Accept-Language", "sv");
    }

    static HttpRequest.Builder form(HttpRequest.Builder request, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
