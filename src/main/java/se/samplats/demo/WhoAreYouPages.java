package se.samplats.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;

/**
 * The demo asks "who are you?" in its own words, in place of the development issuer's list: who is chosen is signed in with that issuer. It
 * exists for development and tests only.
 */
@Path("/demo/who")
@IfBuildProfile(anyOf = {"dev", "test"})
@Produces(MediaType.TEXT_HTML)
class WhoAreYouPages {

    private static final Pattern USER =
            Pattern.compile("quarkus\\.oidc\\.devservices\\.roles\\.\"?([a-z]+(?:-[0-9]{4})?)\"?");
    private static final Pattern FIELD = Pattern.compile("<input type='hidden' name='([^']+)' value='([^']*)'");
    private static final String MUNICIPALITY = "municipality-";
    private static final List<String> TASKS = List.of("placer", "home-manager", "economist");

    private final Config config;
    private final Municipalities municipalities;
    private final CurrentLayout layout;
    private final RoutingContext call;

    WhoAreYouPages(Config config, Municipalities municipalities, CurrentLayout layout, RoutingContext call) {
        this.config = config;
        this.municipalities = municipalities;
        this.layout = layout;
        this.call = call;
    }

    /** Called as the issuer's page of sign-in would be, with what the code flow asks. */
    @GET
    @PermitAll
    public TemplateInstance ask() {
        Layout around = layout.get();
        List<WhoAreYouPage.Person> county = new ArrayList<>();
        Map<String, List<WhoAreYouPage.Person>> towns = new TreeMap<>();
        users().forEach((user, roles) -> roles.stream()
                .filter(role -> !role.startsWith(MUNICIPALITY))
                .forEach(task -> roles.stream()
                        .filter(role -> role.startsWith(MUNICIPALITY))
                        .findFirst()
                        .ifPresentOrElse(
                                where -> towns.computeIfAbsent(
                                                where.substring(MUNICIPALITY.length()), code -> new ArrayList<>())
                                        .add(new WhoAreYouPage.Person(user, task)),
                                () -> county.add(new WhoAreYouPage.Person(user, task)))));
        return around.show(new WhoAreYouPage(
                around,
                county,
                towns.entrySet().stream()
                        .map(town -> new WhoAreYouPage.Town(name(town.getKey()), inOrder(town.getValue())))
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList(),
                Optional.ofNullable(call.request().query()).orElse("")));
    }

    /** Signed in as this one with the development issuer, and back to where the code flow began. */
    @GET
    @PermitAll
    @Path("/{user}")
    public Response choose(@PathParam("user") String user) throws IOException, InterruptedException {
        if (!users().containsKey(user)) {
            throw new NotFound("demo user");
        }
        String issuer = config.getValue("quarkus.oidc.auth-server-url", String.class);
        HttpClient client = HttpClient.newHttpClient();
        String form = client.send(
                        HttpRequest.newBuilder(URI.create(issuer + "/authorize?"
                                        + Optional.ofNullable(call.request().query())
                                                .orElse("")))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        Map<String, String> fields = new LinkedHashMap<>(Map.of("predefined-" + user, user));
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        String back = client.send(
                        HttpRequest.newBuilder(URI.create(issuer + "/login"))
                                .header("Content-Type", MediaType.APPLICATION_FORM_URLENCODED)
                                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                                        .collect(Collectors.joining("&"))))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new NotFound("demo user"));
        return isOwn(back)
                ? Response.seeOther(URI.create(back)).build()
                : Response.seeOther(URI.create("/")).build();
    }

    /** Back to this very site alone, whatever the address says. */
    private boolean isOwn(String back) {
        String own = call.request().scheme() + "://" + call.request().authority();
        return URLDecoder.decode(back, StandardCharsets.UTF_8).startsWith(own + "/");
    }

    private Map<String, List<String>> users() {
        Map<String, List<String>> users = new TreeMap<>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false).forEach(property -> {
            Matcher named = USER.matcher(property);
            if (named.matches()) {
                users.put(named.group(1), config.getValues(property, String.class));
            }
        });
        return users;
    }

    private String name(String code) {
        return municipalities.byCode(code).map(Municipality::name).orElse(code);
    }

    private static List<WhoAreYouPage.Person> inOrder(List<WhoAreYouPage.Person> people) {
        Map<String, WhoAreYouPage.Person> byTask = new LinkedHashMap<>();
        people.stream()
                .sorted((one, other) -> one.user().compareTo(other.user()))
                .forEach(one -> byTask.put(one.task(), one));
        return TASKS.stream().filter(byTask::containsKey).map(byTask::get).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
