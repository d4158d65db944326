package se.samplats.money.pricesetting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.platform.page.BarChart;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * A home's budget of a year, and what it makes a day cost.
 *
 * @param made null while there is nothing to compute from
 */
@CheckedTemplate(basePath = "pricesetting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PricePage(
        Layout layout, Home home, FilledForm form, @Nullable Made made) implements TemplateInstance {

    record Made(List<ProposedPrice> prices, OccupancyTable table, BarChart wide, BarChart narrow) {

        /** Two decimals, since the break-even is known to a hundredth of a bed. */
        public String number(Layout layout, BigDecimal beds) {
            return layout.isSwedish() ? beds.toPlainString().replace('.', ',') : beds.toPlainString();
        }
    }
}
