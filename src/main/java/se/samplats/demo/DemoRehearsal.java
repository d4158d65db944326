package se.samplats.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;

/** Plays what the county's people booked lately, each step by itself: what is refused is left out, the rest is done all the same. */
@ApplicationScoped
class DemoRehearsal {

    private static final Logger LOG = Logger.getLogger(DemoRehearsal.class);

    private final DemoBooking demoBooking;

    DemoRehearsal(DemoBooking demoBooking) {
        this.demoBooking = demoBooking;
    }

    /** How many stays were booked. */
    int play(List<DemoStay> bookings) {
        int booked = 0;
        for (DemoStay stay : bookings) {
            try {
                UUID request = demoBooking.request(stay);
                stay.refusals().forEach(refused -> refuse(request, stay, refused));
                if (stay.place() != null) {
                    demoBooking.book(request, stay, stay.place());
                    booked++;
                }
            } catch (Refusal | Invalid refused) {
                LOG.infof("A demo stay is left out: %s", refused.getMessage());
            }
        }
        return booked;
    }

    private void refuse(UUID request, DemoStay stay, DemoStay.Refused refused) {
        try {
            if (!demoBooking.refuse(request, stay, refused)) {
                LOG.debugf("%s has no bed any more to refuse", refused.home());
            }
        } catch (Refusal | Invalid impossible) {
            LOG.infof("A demo refusal is left out: %s", impossible.getMessage());
        }
    }
}
