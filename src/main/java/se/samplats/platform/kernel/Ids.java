package se.samplats.platform.kernel;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids are UUIDs of version 7: made without asking the database, and rising with time, so that an index grows at its end. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
