package se.samplats.money.yearend;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Refusal;

/** A home's year settled (<i>efterkalkyl</i>): what it cost and brought in, what is kept, and who bears the rest. */
@Entity
@Table(name = "year_end")
class YearEndSettlement {

    @Id
    private UUID id;

    private UUID homeId;
    private int year;

    @Enumerated(EnumType.STRING)
    private YearEndStatus status;

    private long budgetCostOre;
    private int places;
    private BigDecimal occupancy;
    private int bandPercent;
    private @Nullable UUID agreementId;
    private @Nullable Integer agreementVersion;
    private long actualCostOre;
    private long dayPriceOre;
    private long revenueOre;
    private long resultOre;
    private long keptOre;
    private long sharedOre;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String agreedBy;
    private @Nullable LocalDate agreedOn;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "year_end_share", joinColumns = @JoinColumn(name = "year_end_id"))
    private Set<YearEndShare> shares = new HashSet<>();

    protected YearEndSettlement() {}

    YearEndSettlement(UUID homeId, int year, YearEndFigures figures, String by, Instant at) {
        this.id = Ids.next();
        this.homeId = homeId;
        this.year = year;
        this.status = YearEndStatus.DRAFT;
        compute(figures, by, at);
    }

    /** Computes a draft, anew if need be; what is agreed never changes. */
    final void compute(YearEndFigures figures, String by, Instant at) {
        if (status != YearEndStatus.DRAFT) {
            throw Refusal.conflict("year-end-agreed", Integer.toString(year));
        }
        YearEnd end = figures.computed();
        budgetCostOre = figures.budgetCost().ore();
        places = figures.places();
        occupancy = figures.occupancy();
        bandPercent = figures.bandPercent();
        agreementId = figures.agreementId();
        agreementVersion = figures.agreementVersion();
        actualCostOre = figures.actualCost().ore();
        dayPriceOre = end.dayPrice().ore();
        revenueOre = end.revenue().ore();
        resultOre = end.result().ore();
        keptOre = end.kept().ore();
        sharedOre = end.shared().ore();
        draftedBy = by;
        draftedAt = at;
        Map<String, Integer> days =
                figures.days().stream().collect(Collectors.toMap(UsedDays::municipality, UsedDays::days));
        shares.clear();
        end.shares().forEach(share -> {
            int used = days.getOrDefault(share.municipality(), 0);
            shares.add(new YearEndShare(share.municipality(), share.amountOre(), used, null));
        });
    }

    void agree(String by, LocalDate on) {
        if (!status.next().contains(YearEndStatus.AGREED)) {
            throw Refusal.conflict("year-end-agreed", Integer.toString(year));
        }
        if (on.getYear() <= year) {
            throw Refusal.of("year-not-over", Integer.toString(year));
        }
        status = YearEndStatus.AGREED;
        agreedBy = by;
        agreedOn = on;
        List<YearEndShare> agreed =
                shares.stream().map(share -> share.agreed(on)).toList();
        shares.clear();
        shares.addAll(agreed);
    }

    UUID id() {
        return id;
    }

    UUID homeId() {
        return homeId;
    }

    int version() {
        return version;
    }

    /** What it came to, as people and programs read it. */
    YearEndView view() {
        return new YearEndView(
                id,
                homeId,
                year,
                status,
                budgetCostOre,
                places,
                occupancy,
                bandPercent,
                agreementId,
                agreementVersion,
                actualCostOre,
                dayPriceOre,
                revenueOre,
                resultOre,
                keptOre,
                sharedOre,
                shares.stream()
                        .map(share -> new YearEndView.ShareView(share.municipality(), share.days(), share.amountOre()))
                        .sorted(Comparator.comparing(YearEndView.ShareView::municipality))
                        .toList(),
                draftedBy,
                draftedAt,
                agreedBy,
                agreedOn);
    }
}
