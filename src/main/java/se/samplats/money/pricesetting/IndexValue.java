package se.samplats.money.pricesetting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samplats.platform.kernel.Ids;

/**
 * What wages or consumer prices changed by, as it was published (<i>indexvärde</i>): first preliminary, later perhaps
 * corrected. A value is never overwritten, since prices were made of it.
 */
@Entity
class IndexValue {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int year;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private BigDecimal percent;
    private String source;
    private LocalDate publishedOn;
    private String recordedBy;
    private Instant recordedAt;

    @Schema(description = "What an index value measures")
    public enum Kind {
        /** Wages (<i>löner</i>). */
        WAGES,
        /** Consumer prices (<i>KPI</i>). */
        CONSUMER_PRICES
    }

    public enum Stage {
        PRELIMINARY,
        CORRECTED
    }

    protected IndexValue() {}

    IndexValue(NewIndexValue input, String by, Instant at) {
        this.id = Ids.next();
        this.kind = input.kind();
        this.year = input.year();
        this.stage = input.stage();
        this.percent = input.percent();
        this.source = input.source();
        this.publishedOn = input.publishedOn();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** The year whose prices it makes out of those of the year before. */
    public int year() {
        return year;
    }

    public Stage stage() {
        return stage;
    }

    public BigDecimal percent() {
        return percent;
    }

    public String source() {
        return source;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
