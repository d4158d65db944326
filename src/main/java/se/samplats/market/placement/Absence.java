package se.samplats.market.placement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Period;

/** Days on which the person is elsewhere while the place is kept (<i>frånvaro</i>). */
@Entity
class Absence {

    @Id
    private UUID id;

    private UUID placementId;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "starts_on"))
    @AttributeOverride(name = "end", column = @Column(name = "ends_before"))
    private Period period;

    protected Absence() {}

    Absence(UUID placementId, Period period) {
        this.id = Ids.next();
        this.placementId = placementId;
        this.period = period;
    }

    public UUID placementId() {
        return placementId;
    }

    public Period period() {
        return period;
    }
}
