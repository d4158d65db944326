package se.samplats.record.retention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Layout;

/**
 * @param holder whether the reader may hold and lift
 * @param reference what was typed
 * @param fault why it was refused; null when it was not
 */
@CheckedTemplate(basePath = "retention", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RetentionPage(
        Layout layout,
        boolean holder,
        List<RuleView> rules,
        List<Hold> holds,
        List<Certificates.Certificate> certificates,
        String reference,
        String ground,
        @Nullable String fault)
        implements TemplateInstance {}
