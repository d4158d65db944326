package se.samplats.market.external;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;

/**
 * The purchases of one's own municipality, the latest first.
 *
 * @param query what narrows the list, as its files and other pages carry it
 * @param maySay whether the reader may record purchases
 */
@CheckedTemplate(basePath = "external", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PurchasesPage(
        Layout layout,
        List<Line> lines,
        List<Choice> forms,
        List<Avoidability> verdicts,
        PurchaseSearch search,
        String query,
        boolean maySay,
        ListPage listPage)
        implements TemplateInstance {

    /**
     * @param verdict null where it has not been judged
     * @param asksWhy whether a suitable bed was passed by and nobody has said why
     */
    record Line(
            UUID id,
            String caseReference,
            String form,
            @Nullable String supplier,
            ProviderKind provider,
            LocalDate start,
            @Nullable LocalDate end,
            long dayPriceOre,
            @Nullable Avoidability verdict,
            boolean asksWhy) {}
}
