package se.samplats.platform.limit;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.samplats.platform.party.CurrentActor;

/** Refuses calls beyond the minute's limit before anything is read, and says in headers what is left. */
class LimitFilter {

    private static final int TOO_MANY = 429;
    private static final int FIRST = 10;
    private static final String LEFT = LimitFilter.class.getName();

    private final Limits limits;
    private final SecurityIdentity identity;
    private final CurrentActor actor;

    LimitFilter(Limits limits, SecurityIdentity identity, CurrentActor actor) {
        this.limits = limits;
        this.identity = identity;
        this.actor = actor;
    }

    @ServerRequestFilter(priority = FIRST)
    public void any(ContainerRequestContext call, RoutingContext routing) {
        mustBeWithin(identity.isAnonymous() ? limits.spendOfNobody(address(routing)) : limits.spend(actor.get()), call);
    }

    @Costly
    @ServerRequestFilter(priority = FIRST + 1)
    public void costly(ContainerRequestContext call) {
        if (!identity.isAnonymous()) {
            mustBeWithin(limits.spendMuch(actor.get()), call);
        }
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext call, ContainerResponseContext answer) {
        if (call.getProperty(LEFT) instanceof Budgets.Left left) {
            answer.getHeaders().putSingle("RateLimit-Policy", left.policy());
            answer.getHeaders().putSingle("RateLimit", left.state());
        }
    }

    private static void mustBeWithin(Budgets.Left left, ContainerRequestContext call) {
        call.setProperty(LEFT, left);
        if (left.isTooMany()) {
            throw new WebApplicationException(Response.status(TOO_MANY)
                    .header("Retry-After", left.waitSeconds())
                    .build());
        }
    }

    private static String address(RoutingContext routing) {
        SocketAddress remote = routing.request().remoteAddress();
        return remote == null ? "" : remote.hostAddress();
    }
}
