package se.samplats.market.closing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Place;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * A home or a place of it is to close: what that meets is shown before it is decided.
 *
 * @param met what it meets; null until the days are known
 * @param seen for what that was looked up; a closing of anything else is not decided before it is looked up again
 */
@CheckedTemplate(basePath = "closing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClosingPage(
        Layout layout,
        UUID home,
        String path,
        String name,
        List<Place> places,
        ClosingReading.@Nullable Met met,
        String seen,
        boolean lookAgain,
        FilledForm form)
        implements TemplateInstance {}
