package se.samplats.market.change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Quote;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Refusal;

/** A question to the home for a longer stay (<i>förlängning</i>): until when, at what cost, and the answer. */
@Entity
@Table(name = "placement_extension")
public class Extension {

    @Id
    private UUID id;

    private UUID placementId;
    private LocalDate extendsFrom;
    private LocalDate endsBefore;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Quote quote;

    private long addedOre;
    private boolean agreedBeforehand;
    private @Nullable String approvedBy;
    private Instant askedAt;
    private @Nullable Instant closedAt;
    private @Nullable String declineReason;
    private @Nullable String declineText;

    @Version
    private int version;

    protected Extension() {}

    /** @param approvedBy who approved what exceeds the buyer's mandate, by name */
    Extension(UUID placementId, LocalDate from, LocalDate end, Added added, @Nullable String approvedBy, Instant now) {
        this.id = Ids.next();
        this.placementId = placementId;
        this.extendsFrom = from;
        this.endsBefore = end;
        this.status = QuestionStatus.ASKED;
        this.quote = added.quote();
        this.addedOre = added.money().ore();
        this.approvedBy = approvedBy;
        this.askedAt = now;
    }

    /**
     * What an extension costs.
     *
     * @param quote of the added days; null where the home has no price
     * @param money by how much the stay's expected total grows: a charged day of departure moves, and is not charged twice
     */
    record Added(@Nullable Quote quote, Money money) {}

    void agree(Instant now) {
        become(QuestionStatus.AGREED, now);
    }

    /** The agreement said yes before anybody asked. */
    void agreeBeforehand(Instant now) {
        become(QuestionStatus.AGREED, now);
        agreedBeforehand = true;
    }

    void decline(String reason, @Nullable String text, Instant now) {
        become(QuestionStatus.DECLINED, now);
        declineReason = reason;
        declineText = text;
    }

    void withdraw(Instant now) {
        become(QuestionStatus.WITHDRAWN, now);
    }

    private void become(QuestionStatus next, Instant now) {
        if (status != QuestionStatus.ASKED) {
            throw Refusal.conflict("question-answered", status);
        }
        status = next;
        closedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID placementId() {
        return placementId;
    }

    /** The departure day as it was when the home was asked. */
    public LocalDate from() {
        return extendsFrom;
    }

    /** The departure day that is asked for. */
    public LocalDate end() {
        return endsBefore;
    }

    public long days() {
        return ChronoUnit.DAYS.between(extendsFrom, endsBefore);
    }

    public QuestionStatus status() {
        return status;
    }

    public @Nullable Quote quote() {
        return quote;
    }

    public Money added() {
        return new Money(addedOre);
    }

    public boolean isAgreedBeforehand() {
        return agreedBeforehand;
    }

    public @Nullable String approvedBy() {
        return approvedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable String declineReason() {
        return declineReason;
    }

    public @Nullable String declineText() {
        return declineText;
    }
}
