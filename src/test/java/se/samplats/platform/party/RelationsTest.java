package se.samplats.platform.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samplats.Api;
import se.samplats.Endpoints;
import se.samplats.Endpoints.Endpoint;
import se.samplats.FeatureTest;
import se.samplats.SignedIn;
import se.samplats.platform.party.Things.Thing;

/**
 * Every call and page that has one thing in its address, by each role of the municipality whose it is, of the one on the other
 * side, and of a third one, and by the county's, with a protected identity and without: what the table of rights does not
 * allow is refused as if it did not exist, and what it allows is found.
 */
@FeatureTest
class RelationsTest {

    private static final List<Actor> ACTORS = List.of(
            of("placer-2081", Role.PLACER),
            of("colleague-2081", Role.PLACER),
            of("manager-2081", Role.HOME_MANAGER),
            of("economist-2081", Role.ECONOMIST),
            of("placer-2080", Role.PLACER),
            of("manager-2080", Role.HOME_MANAGER),
            of("economist-2080", Role.ECONOMIST),
            of("placer-2023", Role.PLACER),
            of("manager-2023", Role.HOME_MANAGER),
            of("economist-2023", Role.ECONOMIST),
            of("coordinator", Role.COORDINATOR),
            of("analyst", Role.ANALYST),
            of("auditor", Role.AUDITOR));

    private static final Set<Integer> REFUSED = Set.of(403, 404);

    private static Actor of(String name, Role role) {
        return new Actor(name, Set.of(role), role.isCountys() ? null : name.substring(name.indexOf('-') + 1), Set.of());
    }

    @TestFactory
    Stream<DynamicTest> whatTheTableDoesNotAllowIsNotFoundAndWhatItAllowsIs() {
        return Stream.of(false, true).flatMap(isProtected -> Endpoints.all().stream()
                .filter(endpoint -> Things.isOfOne(endpoint.path()))
                .filter(endpoint -> !isProtected || Things.canBeProtected(endpoint.path()))
                .map(endpoint -> DynamicTest.dynamicTest(
                        endpoint + (isProtected ? ", protected" : ""), () -> check(endpoint, isProtected))));
    }

    private static void check(Endpoint endpoint, boolean isProtected) {
        Thing thing = new Things(isProtected).at(endpoint.path());
        assertFalse(thing.address().contains("{"), () -> "an address of " + endpoint);
        Map<String, Object> body = Bodies.of(endpoint);
        List<String> wrong = new ArrayList<>();
        // those first who may not: what the others do may end the thing
        List<Actor> actors = ACTORS.stream()
                .sorted(Comparator.comparing(actor -> allowed(actor, endpoint, thing)))
                .toList();
        boolean gone = false;
        for (Actor actor : actors) {
            boolean allowed = allowed(actor, endpoint, thing);
            if (!gone) {
                int status = status(actor.name(), endpoint, thing.address(), body);
                if (allowed ? REFUSED.contains(status) : !isRefused(status, actor, thing)) {
                    wrong.add(actor.name() + (allowed ? " may, but got " : " may not, but got ") + status);
                }
                gone = allowed
                        && (endpoint.method().equals("DELETE")
                                || endpoint.path().endsWith("/protection"));
            }
        }
        assertEquals(List.of(), wrong, endpoint::toString);
    }

    /** To do something to a thing presupposes to see it. */
    private static boolean allowed(Actor actor, Endpoint endpoint, Thing thing) {
        return may(actor, thing.read(), thing) && endpoint.needs().stream().anyMatch(right -> may(actor, right, thing));
    }

    /** What the county has in common is nobody's. */
    private static boolean may(Actor actor, Right right, Thing thing) {
        boolean common = right.grants().stream().allMatch(grant -> grant.relation() == Relation.COUNTY);
        return actor.may(right, common ? Belonging.COUNTY : thing.belonging());
    }

    /** Who sees a thing, and may do such things, is told why not this one. */
    private static boolean isRefused(int status, Actor actor, Thing thing) {
        return REFUSED.contains(status)
                || (status == 422 && thing.read() != Right.READ_REGISTER && may(actor, thing.read(), thing));
    }

    private static int status(String user, Endpoint endpoint, String address, Map<String, Object> body) {
        if (!endpoint.isPage()) {
            RequestSpecification call = Api.as(user).header("If-Match", "*");
            return (endpoint.method().equals("GET") ? call : call.body(body))
                    .request(endpoint.method(), address.substring("/api/v1".length()))
                    .statusCode();
        }
        SignedIn reader = SignedIn.as(user);
        if (endpoint.method().equals("GET")) {
            return reader.get(address).status();
        }
        reader.get("/about");
        return reader.post(address, body).status();
    }
}
