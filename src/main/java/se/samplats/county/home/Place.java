package se.samplats.county.home;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;

/** One bed (<i>plats</i>) in a home. */
@Entity
public class Place {

    @Id
    private UUID id;

    private String externalId;

    private UUID homeId;

    private String label;
    private boolean wheelchair;
    private @Nullable String room;

    @Version
    private int version;

    protected Place() {}

    public Place(String externalId, UUID homeId, String label, boolean wheelchair, @Nullable String room) {
        this.id = Ids.next();
        this.externalId = externalId;
        this.homeId = homeId;
        this.label = label;
        this.wheelchair = wheelchair;
        this.room = room;
    }

    public UUID id() {
        return id;
    }

    public String externalId() {
        return externalId;
    }

    public UUID homeId() {
        return homeId;
    }

    /** What the home calls it: a number or a name on the door. */
    public String label() {
        return label;
    }

    public boolean wheelchair() {
        return wheelchair;
    }

    public @Nullable String room() {
        return room;
    }

    public int version() {
        return version;
    }
}
