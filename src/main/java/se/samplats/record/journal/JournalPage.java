package se.samplats.record.journal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * @param next the address of what comes after; null at the end
 * @param latest the head that was exported last; empty before the first
 * @param chainVerdict the result of the verification that was just run
 */
@CheckedTemplate(basePath = "journal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record JournalPage(
        Layout layout,
        FilledForm form,
        List<JournalEntryView> entries,
        @Nullable String next,
        Seals.State state,
        List<Heads.Head> latest,
        @Nullable ChainVerdict chainVerdict)
        implements TemplateInstance {}
