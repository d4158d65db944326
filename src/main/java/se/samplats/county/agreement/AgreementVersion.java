package se.samplats.county.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Period;

/** What an agreement says from a day on. It never changes; it ends where the next version begins. */
@Entity
public class AgreementVersion {

    /** The parties of all versions on one page are read in one query. */
    private static final int TOGETHER = 200;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agreement agreement;

    private int number;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "end", column = @Column(name = "valid_until"))
    private Period validity;

    private int noticeMonths;

    @JdbcTypeCode(SqlTypes.JSON)
    private Terms terms;

    private Instant recordedAt;

    @ElementCollection
    @BatchSize(size = TOGETHER)
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "municipality")
    private Set<String> parties;

    @ElementCollection
    @BatchSize(size = TOGETHER)
    @CollectionTable(name = "agreement_mandate", joinColumns = @JoinColumn(name = "version_id"))
    private Set<Mandate> mandates;

    protected AgreementVersion() {}

    AgreementVersion(Agreement agreement, int number, VersionFacts facts, Instant recordedAt) {
        this.id = Ids.next();
        this.agreement = agreement;
        this.number = number;
        this.validity = facts.validity();
        this.noticeMonths = facts.noticeMonths();
        this.terms = facts.terms();
        this.parties = Set.copyOf(facts.parties());
        this.mandates = Set.copyOf(facts.mandates());
        this.recordedAt = recordedAt;
    }

    /** The next version takes over on this day, unless this one has ended by then. */
    void giveWay(LocalDate day) {
        if (validity.contains(day)) {
            validity = new Period(validity.start(), day);
        }
    }

    public UUID id() {
        return id;
    }

    public Agreement agreement() {
        return agreement;
    }

    public int number() {
        return number;
    }

    public Period validity() {
        return validity;
    }

    /** How many months ahead a party must say that it leaves (<i>uppsägningstid</i>). */
    public int noticeMonths() {
        return noticeMonths;
    }

    public Terms terms() {
        return terms;
    }

    public List<String> parties() {
        return parties.stream().sorted().toList();
    }

    public Set<Mandate> mandates() {
        return mandates;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
