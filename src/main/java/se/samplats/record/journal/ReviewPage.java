package se.samplats.record.journal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.Layout;

/** Who has seen whom with a protected identity. */
@CheckedTemplate(basePath = "journal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReviewPage(Layout layout, List<ProtectedReadView> looks) implements TemplateInstance {}
