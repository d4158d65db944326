package se.samplats.platform.page;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;

/** Makes the layout of the requested page. */
@RequestScoped
public class CurrentLayout {

    private final SecurityIdentity identity;
    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final Municipalities municipalities;
    private final Today today;
    private final RoutingContext call;
    private final UriInfo address;

    CurrentLayout(
            SecurityIdentity identity,
            CurrentActor actor,
            CurrentLanguage language,
            Municipalities municipalities,
            Today today,
            RoutingContext call,
            @Context UriInfo address) {
        this.identity = identity;
        this.actor = actor;
        this.language = language;
        this.municipalities = municipalities;
        this.today = today;
        this.call = call;
        this.address = address;
    }

    public Layout get() {
        // An address that leads nowhere is answered on the event loop, where nobody may wait.
        return around(
                BlockingOperationControl.isBlockingAllowed()
                        ? code -> municipalities.named(code, "municipality").name()
                        : this::remembered);
    }

    /** The same without the database, for the page that says that it is down. */
    Layout ofWhatIsKnown() {
        return around(this::remembered);
    }

    /** For whoever is not signed in any more: who it was is not asked. */
    Layout ofNobody() {
        return around(null, this::remembered);
    }

    private Layout around(Function<String, @Nullable String> name) {
        return around(!isKnown() || identity.isAnonymous() ? null : actor.get(), name);
    }

    private Layout around(@Nullable Actor reader, Function<String, @Nullable String> name) {
        return new Layout(
                language.get(),
                reader,
                reader == null || reader.municipality() == null ? null : name.apply(reader.municipality()),
                address.getRequestUri().getPath(),
                call.request().uri(),
                FormTokens.of(call),
                address.getQueryParameters().getFirst("done"),
                today.date());
    }

    /** Some errors come before anybody has asked who calls; to find out then would block the thread of all calls. */
    private boolean isKnown() {
        return call.user() != null || BlockingOperationControl.isBlockingAllowed();
    }

    private @Nullable String remembered(String code) {
        return municipalities.remembered(code).map(Municipality::name).orElse(null);
    }
}
