package se.samplats.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;

/** Loads the demo county into an empty database at start, where {@code samplats.demo} says so: in dev mode. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class);

    private final DemoCounty county;
    private final DemoBooking demoBooking;
    private final boolean wanted;

    DemoStart(
            DemoCounty county,
            DemoBooking demoBooking,
            @ConfigProperty(name = "samplats.demo", defaultValue = "false") boolean wanted) {
        this.county = county;
        this.demoBooking = demoBooking;
        this.wanted = wanted;
    }

    void load(@Observes StartupEvent started) {
        if (wanted && county.isNeeded()) {
            county.load();
            LOG.infof("The demo county is loaded, with %d stays since", rehearse());
        }
    }

    /** A stay that finds no place is left out; the rest is loaded all the same. */
    private int rehearse() {
        int booked = 0;
        for (int i = 0; i < DemoBooking.STAYS.size(); i++) {
            try {
                booked += demoBooking.rehearse(DemoBooking.STAYS.get(i), i + 1) ? 1 : 0;
            } catch (Refusal | Invalid refused) {
                LOG.infof("A demo stay is left out: %s", refused.getMessage());
            }
        }
        return booked;
    }
}
