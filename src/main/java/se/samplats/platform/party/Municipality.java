package se.samplats.platform.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Position;

/** A Swedish municipality (<i>kommun</i>), by its SCB code. */
@Entity
@Immutable
public class Municipality {

    @Id
    private String code;

    private String name;
    private String county;
    private @Nullable Integer population;
    private double lat;
    private double lon;

    protected Municipality() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The two-digit code of the county (<i>län</i>). */
    public String county() {
        return county;
    }

    public @Nullable Integer population() {
        return population;
    }

    /** Where its main town lies: distances are measured from here. */
    public Position position() {
        return new Position(lat, lon);
    }
}
