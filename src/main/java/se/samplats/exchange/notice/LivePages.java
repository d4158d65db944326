package se.samplats.exchange.notice;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** What an open page listens to: that something of a kind has changed, never what. */
@Path("/live")
@Authenticated
@Needs({})
class LivePages {

    private final Listening listening;
    private final Listeners listeners;
    private final CurrentActor actor;

    LivePages(Listening listening, Listeners listeners, CurrentActor actor) {
        this.listening = listening;
        this.listeners = listeners;
        this.actor = actor;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> live(@Context Sse sse) {
        String user = actor.get().name();
        listeners.enter(user);
        return listening
                .changes()
                .onTermination()
                .invoke(() -> listeners.leave(user))
                .onItem()
                .transformToIterable(topics -> topics)
                .map(topic -> sse.newEventBuilder().name(topic).data("changed").build());
    }
}
