package se.samplats.money.pricesetting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.pricing.PriceRow;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Municipality;

/**
 * The price lists of a municipality's homes, this year's and the next's, with what is proposed; and the index.
 *
 * @param nextYear whose prices are decided now
 * @param chosen the municipality whose homes are shown; empty when none is
 * @param municipalities to choose from, for who may read about all of them
 * @param rate what next year's prices would follow, on the usual weights; null where it is not recorded
 * @param rateNow the same for this year
 * @param form what was sent and could not be done, of whichever form of the page
 */
@CheckedTemplate(basePath = "pricesetting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PricesPage(
        Layout layout,
        int nextYear,
        String chosen,
        List<Municipality> municipalities,
        List<PricedHome> homes,
        List<IndexValue> indices,
        @Nullable IndexRate rate,
        @Nullable IndexRate rateNow,
        IndexChoices choices,
        FilledForm form)
        implements TemplateInstance {

    record IndexChoices(List<IndexValue.Kind> kinds, List<IndexValue.Stage> stages) {

        static final IndexChoices ALL =
                new IndexChoices(List.of(IndexValue.Kind.values()), List.of(IndexValue.Stage.values()));
    }

    /**
     * @param prices what the home charges this year and the next, kind by kind
     * @param proposals those of this year and the next, the newest first
     */
    record PricedHome(Home home, String form, List<Line> prices, List<PriceProposalView> proposals) {

        public boolean isOpen() {
            return proposals.stream().anyMatch(PriceProposalView::open);
        }

        /** Whether a price is decided that begins next year: then next year's is another row than today's. */
        public boolean isDecided() {
            return prices.stream().anyMatch(line -> line.next() != null && line.next() != line.now());
        }

        public String upliftPath() {
            return "/prices/homes/" + home.id() + "/uplift";
        }

        public String path(UUID proposal, String verb) {
            return "/prices/homes/" + home.id() + "/proposals/" + proposal + "/" + verb;
        }
    }

    /** One kind of price: its row of last year, of today and of the next year; null where there is none. */
    record Line(
            PriceRow.Level level,
            String addOn,
            @Nullable PriceRow before,
            @Nullable PriceRow now,
            @Nullable PriceRow next) {

        /** By how much the members' price has risen since last year, as a share of it; null where either is missing. */
        public @Nullable BigDecimal sinceBefore() {
            return change(before, now);
        }

        /** By how much it rises into the next year. */
        public @Nullable BigDecimal untilNext() {
            return change(now, next);
        }

        private static @Nullable BigDecimal change(@Nullable PriceRow from, @Nullable PriceRow to) {
            if (from == null || to == null || from.price(true).ore() == 0) {
                return null;
            }
            BigDecimal was = BigDecimal.valueOf(from.price(true).ore());
            return BigDecimal.valueOf(to.price(true).ore()).subtract(was).divide(was, 4, RoundingMode.HALF_UP);
        }
    }
}
