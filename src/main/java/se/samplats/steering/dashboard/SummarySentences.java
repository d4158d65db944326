package se.samplats.steering.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Formats;
import se.samplats.platform.page.Layout;
import se.samplats.steering.statistics.AvoidableDays;

/** Writes the three sentences out of what the page shows below. */
final class SummarySentences {

    private static final String AVOIDED = "#could-be-avoided";
    private static final String MISSING = "#missing";

    private final Formats write;
    private final SummaryTexts texts;

    SummarySentences(Layout layout) {
        this.write = layout.write();
        this.texts = layout.texts(SummaryTexts.class);
    }

    /** What most private days were, by the ledger at their decisions. */
    enum MainReason {
        /** Nothing was bought. */
        NOTHING,
        /** Too few persons. */
        HIDDEN,
        /** More than half of the days say too little of the need. */
        UNKNOWN,
        AVOIDABLE,
        FULL,
        NO_HOME;

        /** @param days null where they are hidden */
        static MainReason of(AvoidableDays.@Nullable JudgedDays days) {
            if (days == null) {
                return HIDDEN;
            }
            if (days.total() == 0) {
                return NOTHING;
            }
            if (2 * days.unknown() > days.total()) {
                return UNKNOWN;
            }
            long avoidable = days.avoidable() + days.partly();
            return avoidable >= days.full() && avoidable >= days.noHome()
                    ? AVOIDABLE
                    : days.full() >= days.noHome() ? FULL : NO_HOME;
        }
    }

    /**
     * @param saved what was saved against private prices, in öre, at full cost; null where it is hidden
     * @param compared whether anything is compared
     */
    Summary of(
            DashboardPage.Headline headline,
            boolean cost,
            PurchaseTables.PurchaseParts purchases,
            @Nullable Long saved,
            boolean compared) {
        AvoidableDays.JudgedDays days = purchases.whole().days();
        MainReason reason = MainReason.of(days);
        return new Summary(
                new Summary.Sentence(share(headline, cost), "#picture"),
                new Summary.Sentence(reason(reason, days), AVOIDED),
                next(reason, purchases, saved(saved, compared)));
    }

    private String share(DashboardPage.Headline headline, boolean cost) {
        if (headline.suppressed()) {
            return texts.shareHidden();
        }
        if (headline.share() == null) {
            return texts.shareEmpty();
        }
        String percent = write.percent(headline.share());
        String share = cost
                ? texts.shareCost(percent, headline.external(), headline.total())
                : texts.share(percent, headline.external(), headline.total());
        return headline.change() == null ? share + "." : share + ", " + change(headline, headline.change()) + ".";
    }

    private String change(DashboardPage.Headline headline, BigDecimal change) {
        String points = write.number(change.abs());
        if (points.equals("0")) {
            return texts.same();
        }
        if (headline.yearly()) {
            return change.signum() < 0 ? texts.less(points) : texts.more(points);
        }
        return change.signum() < 0 ? texts.lessThanBefore(points) : texts.moreThanBefore(points);
    }

    private String reason(MainReason reason, AvoidableDays.@Nullable JudgedDays days) {
        if (days == null) {
            return texts.reasonHidden();
        }
        String whole = write.number(days.total());
        return switch (reason) {
            case NOTHING -> texts.nothingBought();
            case HIDDEN -> texts.reasonHidden();
            case UNKNOWN -> texts.reasonUnknown(write.number(days.unknown()), whole);
            case AVOIDABLE -> texts.reasonAvoidable(write.number(days.avoidable() + days.partly()), whole);
            case FULL -> texts.reasonFull(write.number(days.full()), whole);
            case NO_HOME -> texts.reasonNoHome(write.number(days.noHome()), whole);
        };
    }

    private String saved(@Nullable Long saved, boolean compared) {
        if (saved == null) {
            return texts.savedHidden();
        }
        if (!compared) {
            return texts.savedNothing();
        }
        return saved < 0 ? texts.cost(write.kronor(-saved)) : texts.saved(write.kronor(saved));
    }

    private Summary.Sentence next(MainReason reason, PurchaseTables.PurchaseParts purchases, String saved) {
        PurchaseTables.NamedBed bed = purchases.mostMissing();
        if (reason == MainReason.AVOIDABLE) {
            return new Summary.Sentence(
                    saved + " "
                            + texts.nextAsk(
                                    write.number(purchases.avoided()),
                                    write.kronor(purchases.whole().avoidableCostOre())),
                    AVOIDED);
        }
        if (bed != null && reason != MainReason.UNKNOWN) {
            return new Summary.Sentence(
                    saved + " " + texts.nextBed(write.number(bed.beds()), bed.name(), write.kronor(bed.costOre())),
                    MISSING);
        }
        return reason == MainReason.UNKNOWN
                ? new Summary.Sentence(saved + " " + texts.nextNeeds(), AVOIDED)
                : new Summary.Sentence(saved + " " + texts.nextMeasure(), "/dashboard/effect");
    }
}
