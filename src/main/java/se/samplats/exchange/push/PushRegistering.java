package se.samplats.exchange.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import se.samplats.exchange.webhook.Post;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** A member of staff says which browsers are told of what waits. */
@ApplicationScoped
@Transactional
class PushRegistering {

    private static final int MOST = 10;
    private static final Duration KEPT = Duration.ofDays(400);

    private final PushDevices devices;
    private final Post post;
    private final Today today;
    private final PrivilegedAccess privilegedAccess;
    private final Event<PushEvent> events;

    PushRegistering(
            PushDevices devices, Post post, Today today, PrivilegedAccess privilegedAccess, Event<PushEvent> events) {
        this.devices = devices;
        this.post = post;
        this.today = today;
        this.privilegedAccess = privilegedAccess;
        this.events = events;
    }

    /** The browser is told from now on; whoever used it before is told no more. Of more than ten, the oldest goes. */
    void add(Actor actor, PushDevice.Keys keys) {
        actor.must(Right.BE_TOLD);
        post.mustBeAddress(keys.endpoint());
        privilegedAccess.asService(() -> {
            devices.remove(keys.endpoint());
            devices.removeOlderThan(today.now().minus(KEPT));
        });
        devices.of(actor.name()).stream().skip(MOST - 1L).forEach(devices::delete);
        PushDevice device = new PushDevice(actor.name(), actor.municipality(), keys, today.now());
        devices.persistAndFlush(device);
        events.fire(new PushEvent.DeviceAdded(device.id()));
    }

    void remove(Actor actor, UUID id) {
        actor.must(Right.BE_TOLD);
        PushDevice own = devices.findByIdOptional(id)
                .filter(device -> device.owner().equals(actor.name()))
                .orElseThrow(() -> new NotFound("device"));
        devices.delete(own);
        events.fire(new PushEvent.DeviceRemoved(id));
    }

    List<PushDevice> own(Actor actor) {
        actor.must(Right.BE_TOLD);
        return devices.of(actor.name());
    }
}
