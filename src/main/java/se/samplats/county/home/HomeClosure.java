package se.samplats.county.home;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;

/**
 * A home, or one of its places, closes from a day: for good (<i>nedläggning</i>), or until another (<i>uppehåll</i>). To pause, close or
 * change an activity is to be notified to IVO within a month (SoL 26:2).
 */
@Entity
public class HomeClosure {

    private static final int MONTHS_TO_NOTIFY = 1;

    @Id
    private UUID id;

    private UUID homeId;
    private @Nullable UUID placeId;
    private LocalDate closesOn;
    private @Nullable LocalDate opensOn;
    private String reason;
    private LocalDate notifyIvoBy;
    private @Nullable LocalDate ivoNotifiedOn;

    @SuppressWarnings("unused") // for the database, which keeps and reads it
    private Instant decidedAt;

    private @Nullable Instant undoneAt;

    @Version
    private int version;

    protected HomeClosure() {}

    /** @param days from the first closed day until the first open one, if there will be one */
    public HomeClosure(UUID homeId, @Nullable UUID placeId, Period days, String reason, Instant now) {
        this.id = Ids.next();
        this.homeId = homeId;
        this.placeId = placeId;
        this.closesOn = days.start();
        this.opensOn = days.end();
        this.reason = reason.strip();
        this.notifyIvoBy = days.start().plusMonths(MONTHS_TO_NOTIFY);
        this.decidedAt = now;
    }

    /** IVO was notified on the day; recorded again, it corrects the day. */
    public void ivoNotified(LocalDate on) {
        ivoNotifiedOn = on;
    }

    /** Before its day it can be taken back. */
    public void undo(LocalDate today, Instant now) {
        if (undoneAt != null) {
            throw Refusal.conflict("closing-undone");
        }
        if (!closesOn.isAfter(today)) {
            throw Refusal.conflict("closing-begun", closesOn);
        }
        undoneAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID homeId() {
        return homeId;
    }

    /** Null where the whole home closes. */
    public @Nullable UUID placeId() {
        return placeId;
    }

    public Period days() {
        return new Period(closesOn, opensOn);
    }

    public String reason() {
        return reason;
    }

    public LocalDate notifyIvoBy() {
        return notifyIvoBy;
    }

    public @Nullable LocalDate ivoNotifiedOn() {
        return ivoNotifiedOn;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }
}
