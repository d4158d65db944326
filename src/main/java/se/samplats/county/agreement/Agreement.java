package se.samplats.county.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import se.samplats.platform.kernel.Ids;

/** An agreement (<i>samverkansavtal</i>) in one area; what it says stands in its versions. */
@Entity
public class Agreement {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Area area;

    private String host;

    protected Agreement() {}

    public Agreement(String name, Area area, String host) {
        this.id = Ids.next();
        this.name = name;
        this.area = area;
        this.host = host;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Area area() {
        return area;
    }

    /** The municipality that keeps the agreement for the others (<i>värdkommun</i>). */
    public String host() {
        return host;
    }
}
