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
import se.samplats.platform.party.Needs;

/** What an open page listens to: that something of a kind has changed, never what. */
@Path("/live")
@Authenticated
@Needs({})
class LivePages {

    private final Listening listening;

    LivePages(Listening listening) {
        this.listening = listening;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> live(@Context Sse sse) {
        return listening
                .changes()
                .onItem()
                .transformToIterable(topics -> topics)
                .map(topic -> sse.newEventBuilder().name(topic).data("changed").build());
    }
}
