package se.samplats.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the demo county into an empty database at start, where {@code samplats.demo} says so: in dev mode. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class);

    private final DemoCounty county;
    private final DemoRehearsal rehearsal;
    private final boolean wanted;

    DemoStart(
            DemoCounty county,
            DemoRehearsal rehearsal,
            @ConfigProperty(name = "samplats.demo", defaultValue = "false") boolean wanted) {
        this.county = county;
        this.rehearsal = rehearsal;
        this.wanted = wanted;
    }

    void load(@Observes StartupEvent started) {
        if (wanted && county.isNeeded()) {
            county.loadSimulated();
            LOG.infof("The demo county is loaded, with %d stays since", rehearsal.play(DemoCounty.bookings()));
        }
    }
}
