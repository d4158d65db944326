package se.samplats.money.pricesetting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

    /** One kind of price: its row of this year and of the next; null where there is none. */
    record Line(
            PriceRow.Level level,
            String addOn,
            @Nullable PriceRow now,
            @Nullable PriceRow next) {}
}
