package se.samplats.money.invoice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * One municipality's billing details, to be filled in by its economist.
 *
 * @param missing what some file of an invoice cannot do without, in words; empty where nothing is missing
 * @param version of the details that the form was made from
 */
@CheckedTemplate(basePath = "invoice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BillingPage(
        Layout layout,
        String municipality,
        List<BillingForm.Group> groups,
        FilledForm form,
        String missing,
        boolean invented,
        int version)
        implements TemplateInstance {}
