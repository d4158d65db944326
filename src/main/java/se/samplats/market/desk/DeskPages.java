package se.samplats.market.desk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Contacts;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** Where everyone begins the day. */
@Path("/")
@Authenticated
@Needs({})
@Produces(MediaType.TEXT_HTML)
class DeskPages {

    private final DeskReading reading;
    private final CurrentLayout layout;
    private final CurrentActor actor;
    private final Contacts contacts;

    DeskPages(DeskReading reading, CurrentLayout layout, CurrentActor actor, Contacts contacts) {
        this.contacts = contacts;
        this.reading = reading;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance desk() {
        Layout around = layout.get();
        actor.email().ifPresent(email -> contacts.remember(actor.get().name(), email, around.today()));
        return around.show(reading.page(around, actor.get()));
    }
}
