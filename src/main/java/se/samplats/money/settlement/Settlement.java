package se.samplats.money.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Belonging;

/** What one municipality owes another for one month (<i>avräkning</i>); issued, it is the basis of an invoice. */
@Entity
public class Settlement {

    @Id
    private UUID id;

    private @Nullable String reference;
    private String seller;
    private String buyer;
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private SettlementStatus status;

    private long totalOre;
    private int lineCount;
    private Instant draftedAt;
    private @Nullable Instant issuedAt;
    private @Nullable String issuedBy;

    @Version
    private int version;

    protected Settlement() {}

    Settlement(Between between, YearMonth month, Instant draftedAt) {
        this.id = Ids.next();
        this.seller = between.seller();
        this.buyer = between.buyer();
        this.month = month.atDay(1);
        this.status = SettlementStatus.DRAFT;
        this.draftedAt = draftedAt;
    }

    /** Who is owed, and who owes. */
    record Between(String seller, String buyer) {}

    void drafted(List<SettlementLine> lines, Instant at) {
        mustBeDraft();
        totalOre =
                lines.stream().mapToLong(line -> line.charge().amount().ore()).reduce(0, Math::addExact);
        lineCount = lines.size();
        draftedAt = at;
    }

    void issue(String newReference, String by, Instant at) {
        mustBeDraft();
        if (lineCount == 0) {
            throw Refusal.of("settlement-empty");
        }
        status = SettlementStatus.ISSUED;
        reference = newReference;
        issuedBy = by;
        issuedAt = at;
    }

    private void mustBeDraft() {
        if (status != SettlementStatus.DRAFT) {
            throw Refusal.conflict("settlement-issued", reference == null ? "" : reference);
        }
    }

    public UUID id() {
        return id;
    }

    /** What people, and the books, call it once it is issued: {@code A-2026-00012}. */
    public @Nullable String reference() {
        return reference;
    }

    /** The seller's, who is owed; the buyer is the other side. */
    Belonging belonging() {
        return Belonging.between(seller, buyer);
    }

    public String seller() {
        return seller;
    }

    public String buyer() {
        return buyer;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public SettlementStatus status() {
        return status;
    }

    public long totalOre() {
        return totalOre;
    }

    public int lineCount() {
        return lineCount;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    public @Nullable String issuedBy() {
        return issuedBy;
    }

    public int version() {
        return version;
    }
}
