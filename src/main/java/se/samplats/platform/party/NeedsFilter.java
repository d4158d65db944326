package se.samplats.platform.party;

import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses a call whose endpoint needs a role that the actor has not, or may not use after so weak a sign-in, by {@link Needs}. */
class NeedsFilter {

    private final CurrentActor actor;

    NeedsFilter(CurrentActor actor) {
        this.actor = actor;
    }

    @ServerRequestFilter
    public void check(ResourceInfo endpoint) {
        Needs needs = of(endpoint);
        if (needs == null || needs.value().length == 0) {
            return;
        }
        Actor me = actor.get();
        if (Arrays.stream(needs.value()).noneMatch(me::may)) {
            me.must(Arrays.stream(needs.value())
                    .filter(me::mightAfterStrongerSignIn)
                    .findFirst()
                    .orElse(needs.value()[0]));
        }
    }

    private static @Nullable Needs of(ResourceInfo endpoint) {
        Needs own = endpoint.getResourceMethod().getAnnotation(Needs.class);
        return own == null ? endpoint.getResourceClass().getAnnotation(Needs.class) : own;
    }
}
