package se.samplats.money.pricesetting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.platform.page.Answers;
import se.samplats.platform.page.BarChart;
import se.samplats.platform.page.Layout;

/**
 * A home's budget of a year, and what it makes a day cost.
 *
 * @param made null while nothing was told that could be computed
 * @param trouble what the use case said no to; null when nothing
 */
@CheckedTemplate(basePath = "pricesetting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PricePage(
        Layout layout,
        Home home,
        String action,
        Answers answers,
        @Nullable Made made,
        @Nullable String trouble) implements TemplateInstance {

    public String action() {
        return "/prices/homes/" + home.id();
    }

    record Made(List<ProposedPrice> prices, OccupancyTable table, BarChart wide, BarChart narrow) {

        /** Two decimals, since the break-even is known to a hundredth of a bed. */
        public String number(Layout layout, BigDecimal beds) {
            return layout.isSwedish() ? beds.toPlainString().replace('.', ',') : beds.toPlainString();
        }
    }
}
