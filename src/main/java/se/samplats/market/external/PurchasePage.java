package se.samplats.market.external;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.market.search.NearMiss;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * The form of an external purchase, with the municipal places that are free on the same days.
 *
 * @param reference the request that is answered; null where there is none
 * @param free the municipal places that are free and suitable; null while the form and the days are not known
 * @param near the municipal places that would fit if the buyer gave way
 * @param seen for what they were looked up; a purchase for something else is not saved before they are looked up again
 * @param once makes a form that is sent twice have one effect
 */
@CheckedTemplate(basePath = "external", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PurchasePage(
        Layout layout,
        @Nullable String reference,
        String action,
        String back,
        FilledForm form,
        Choices choices,
        @Nullable List<Free> free,
        List<NearMiss> near,
        String seen,
        boolean lookAgain,
        String once)
        implements TemplateInstance {

    record Choices(List<Choice> forms, List<Choice> reasons, List<String> criteria) {

        public List<ProviderKind> kinds() {
            return List.of(ProviderKind.values());
        }

        public List<Sex> sexes() {
            return List.of(Sex.values());
        }

        public List<LegalGround> grounds() {
            return List.of(LegalGround.values());
        }
    }

    record Free(
            UUID home,
            String name,
            String municipality,
            String place,
            @Nullable LocalDate freeUntil,
            double km,
            @Nullable Long dayPriceOre) {}
}
