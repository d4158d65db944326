package se.samplats.county.pricing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/** A row of a home's price list (<i>prislista</i>): what one unit costs members and others from a day to a day. */
@Entity
public class PriceRow {

    @Id
    private UUID id;

    private UUID homeId;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String addOn;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "end", column = @Column(name = "valid_until"))
    private Period validity;

    private long memberOre;
    private long otherOre;

    @Version
    private int version;

    /** What the price is for. */
    @Schema(description = "What a price is for")
    public enum Level {
        /** A day (<i>grund</i>). */
        BASE,
        /** A day with more care (<i>förhöjd</i>). */
        RAISED,
        /** Something beside the day (<i>tillägg</i>), by its code. */
        ADD_ON
    }

    @Schema(description = "What a price is counted in")
    public enum Unit {
        DAY,
        HOUR,
        KM,
        /** Each time (<i>gång</i>). */
        TIME
    }

    protected PriceRow() {}

    /** @param addOn what an add-on is, in a word or two; empty for the price of a day */
    public PriceRow(UUID homeId, Level level, String addOn, Unit unit, Period validity, Money member, Money other) {
        if ((level == Level.ADD_ON) == addOn.isBlank()) {
            throw new IllegalArgumentException("an add-on, and nothing else, has a code");
        }
        this.id = Ids.next();
        this.homeId = homeId;
        this.level = level;
        this.addOn = code(addOn);
        this.unit = unit;
        change(validity, member, other);
    }

    /** Codes of add-ons compare without regard to case and outer space. */
    public static String code(String addOn) {
        return addOn.strip().toLowerCase(Locale.ROOT);
    }

    public final void change(Period newValidity, Money member, Money other) {
        this.validity = newValidity;
        this.memberOre = member.ore();
        this.otherOre = other.ore();
    }

    public UUID id() {
        return id;
    }

    public UUID homeId() {
        return homeId;
    }

    public Level level() {
        return level;
    }

    /** The code of the add-on; empty for the price of a day. */
    public String addOn() {
        return addOn;
    }

    public Unit unit() {
        return unit;
    }

    public Period validity() {
        return validity;
    }

    public Money price(boolean member) {
        return new Money(member ? memberOre : otherOre);
    }

    public int version() {
        return version;
    }
}
