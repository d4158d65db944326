package se.samplats.record.retention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/** @param holder whether the reader may hold and lift */
@CheckedTemplate(basePath = "retention", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RetentionPage(
        Layout layout,
        boolean holder,
        List<RetentionRuleView> rules,
        List<Hold> holds,
        List<Certificates.Certificate> certificates,
        FilledForm form)
        implements TemplateInstance {}
