package se.samplats.platform.page;

import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Refusal;

/** Refuses forms that our own pages did not send out; the API knows its callers by tokens, not by cookies. */
class FormTokenFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String OPEN_TO_PROGRAMS = "/api/";

    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext call, RoutingContext routing) {
        if (SAFE.contains(call.getMethod()) || routing.normalizedPath().startsWith(OPEN_TO_PROGRAMS)) {
            return;
        }
        if (!FormTokens.matches(routing, sent(call))) {
            throw Refusal.of("form-expired");
        }
    }

    private static @Nullable String sent(ResteasyReactiveContainerRequestContext call) {
        var form = (ResteasyReactiveRequestContext) call.getServerRequestContext();
        return call.getMediaType() == null ? null : (String) form.getFormParameter(FormTokens.FIELD, true, false);
    }
}
