package se.samplats.market.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.placement.PlacementView;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * Another bed for somebody: those of the home that are free from a day, and for the buyer those of other homes that fit.
 *
 * @param on the first day in the new bed
 * @param here the free beds of the home
 * @param asks whether the reader is the buyer, who may ask other homes
 * @param elsewhere the homes that fit
 * @param chosen the bed of another home that is to be asked for; null until one is chosen
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MovePage(
        Layout layout,
        PlacementView placement,
        String path,
        String home,
        String place,
        LocalDate on,
        List<Bed> here,
        boolean asks,
        List<Elsewhere> elsewhere,
        @Nullable Chosen chosen,
        FilledForm form)
        implements TemplateInstance {

    record Bed(UUID place, String label) {}

    record Elsewhere(
            UUID place,
            String label,
            UUID homeId,
            String home,
            String municipality,
            double km,
            @Nullable Long dayPriceOre) {}

    /** @param days how many the quote speaks of; null while nobody knows */
    record Chosen(
            UUID place,
            String label,
            String home,
            String municipality,
            @Nullable Long days,
            @Nullable QuoteView quote) {}
}
