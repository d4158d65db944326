package se.samplats.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Municipality;

/** Tells the developer where the service listens and as whom to try it. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoWelcome {

    private static final Logger LOG = Logger.getLogger(DemoWelcome.class);
    private static final int AFTER_THE_COUNTY = 10_000;

    private final Municipalities municipalities;
    private final int port;

    DemoWelcome(Municipalities municipalities, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.municipalities = municipalities;
        this.port = port;
    }

    void greet(@Observes @Priority(AFTER_THE_COUNTY) StartupEvent started) {
        String address = "http://localhost:" + port;
        String codes = municipalities.inOrder().stream()
                .filter(municipality -> municipality.county().equals(DemoCounty.COUNTY))
                .map(Municipality::code)
                .collect(Collectors.joining(", "));
        LOG.infof("""

                Samplats: %1$s
                Demo users: placer-<code>, manager-<code>, economist-<code> for %2$s; analyst, coordinator, auditor
                Try:        curl -H "Authorization: Bearer $(curl -s %1$s/demo/token/placer-2081)" "%1$s/api/v1/homes"
                """, address, codes);
    }
}
