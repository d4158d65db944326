package se.samplats.market.external;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Today;

/** Care that a municipality bought outside the county's own homes. */
@Entity
class ExternalPurchase {

    @Id
    private UUID id;

    private String municipality;
    private String caseReference;
    private @Nullable UUID requestId;
    private String form;

    @Enumerated(EnumType.STRING)
    private ProviderKind providerKind;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "starts_on"))
    @AttributeOverride(name = "end", column = @Column(name = "ends_before"))
    private Period period;

    private long dayPriceOre;

    @Embedded
    private PurchaseGrounds purchaseGrounds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Alternative> alternatives;

    private @Nullable Integer age;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private List<String> needs;
    private List<String> risks;
    private boolean wheelchair;
    private @Nullable LocalDate decidedOn;
    private @Nullable String supplier;
    private @Nullable String passedBy;

    /** The handler of a protected identity: the database takes it from the request. */
    @Generated
    @Column(insertable = false, updatable = false)
    private @Nullable String protectedFor;

    private Instant recordedAt;

    @Version
    private int version;

    protected ExternalPurchase() {}

    /**
     * @param municipality the buyer
     * @param alternatives what was shown before it was saved: a snapshot that nothing later changes
     */
    ExternalPurchase(
            String municipality,
            Bought bought,
            PurchaseGrounds purchaseGrounds,
            List<Alternative> alternatives,
            Instant recordedAt) {
        this.id = Ids.next();
        this.municipality = municipality;
        this.caseReference = bought.caseReference();
        this.requestId = bought.requestId();
        this.form = bought.form();
        this.providerKind = bought.providerKind();
        this.period = bought.period();
        this.dayPriceOre = bought.dayPrice().ore();
        this.purchaseGrounds = purchaseGrounds;
        this.alternatives = alternatives;
        this.age = bought.neededFor().age();
        this.sex = bought.neededFor().sex();
        this.needs = new ArrayList<>(bought.neededFor().needs());
        this.risks = new ArrayList<>(bought.neededFor().risks());
        this.wheelchair = bought.neededFor().wheelchair();
        this.decidedOn = bought.decidedOn();
        this.supplier = bought.supplier();
        this.passedBy = bought.passedBy();
        this.recordedAt = recordedAt;
    }

    /**
     * What was bought.
     *
     * @param caseReference what only the buyer can resolve
     * @param requestId the request that it answers, where there is one
     * @param decidedOn when it was decided; null where nobody says
     * @param supplier of whom it was bought; null where nobody says
     * @param passedBy why a suitable bed was passed by; null where none was, or nobody says
     */
    record Bought(
            String caseReference,
            @Nullable UUID requestId,
            String form,
            ProviderKind providerKind,
            Period period,
            Money dayPrice,
            NeededFor neededFor,
            @Nullable LocalDate decidedOn,
            @Nullable String supplier,
            @Nullable String passedBy) {}

    /** Corrects its end, its price, its supplier, and why a suitable bed was passed by. */
    void correct(@Nullable LocalDate end, Money dayPrice, @Nullable String supplier, @Nullable String passedBy) {
        period = new Period(period.start(), end);
        dayPriceOre = dayPrice.ore();
        this.supplier = supplier;
        this.passedBy = passedBy;
    }

    /** The user name of the only handler who sees it, of a protected identity; null of all others. */
    @Nullable
    String protectedFor() {
        return protectedFor;
    }

    NeededFor neededFor() {
        return new NeededFor(age, sex, needs, risks, wheelchair);
    }

    /** The day of the decision: as told, else the first day, or the day on which it was recorded if that came before. */
    LocalDate decidedOn() {
        if (decidedOn != null) {
            return decidedOn;
        }
        LocalDate recorded = LocalDate.ofInstant(recordedAt, Today.ZONE);
        return period.start().isBefore(recorded) ? period.start() : recorded;
    }

    @Nullable
    String supplier() {
        return supplier;
    }

    @Nullable
    String passedBy() {
        return passedBy;
    }

    public UUID id() {
        return id;
    }

    public String municipality() {
        return municipality;
    }

    public String caseReference() {
        return caseReference;
    }

    public @Nullable UUID requestId() {
        return requestId;
    }

    public String form() {
        return form;
    }

    public ProviderKind providerKind() {
        return providerKind;
    }

    public Period period() {
        return period;
    }

    public Money dayPrice() {
        return new Money(dayPriceOre);
    }

    PurchaseGrounds why() {
        return purchaseGrounds;
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public int version() {
        return version;
    }
}
