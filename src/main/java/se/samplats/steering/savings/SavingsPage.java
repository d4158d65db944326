package se.samplats.steering.savings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Layout;

/**
 * What was saved, tier by tier, and what each municipality gains.
 *
 * @param back to the dashboard with the same choices
 * @param about the municipality; null for the whole county
 */
@CheckedTemplate(basePath = "savings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SavingsPage(
        Layout layout,
        Words words,
        String back,
        @Nullable String about,
        LocalDate first,
        LocalDate last,
        List<TiersMeasure.TierItem> tiers,
        List<InterestRow> rows)
        implements TemplateInstance {

    /** @param own whether it is the reader's municipality */
    record InterestRow(String name, boolean own, InterestMeasure.InterestItem item) {}

    /** How the figures are written. */
    record Words(Layout layout) {

        /** Few persons are told in words; what has no sum is a dash. */
        public String number(@Nullable Long number) {
            return number == null
                    ? layout.texts(TierTexts.class).few()
                    : layout.write().number(number);
        }

        public String kronor(@Nullable Long ore) {
            return ore == null
                    ? layout.texts(TierTexts.class).few()
                    : layout.write().kronor(ore);
        }

        public String kronor(TiersMeasure.TierItem item, @Nullable Long ore) {
            return item.suppressed() ? kronor(ore) : layout.write().kronor(ore);
        }
    }
}
