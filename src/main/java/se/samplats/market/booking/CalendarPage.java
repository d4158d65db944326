package se.samplats.market.booking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Layout;

/**
 * The calendars that the reader may follow.
 *
 * @param opened the address that was just made: it is shown this once
 */
@CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CalendarPage(
        Layout layout,
        List<CalendarOpening.Choice> choices,
        @Nullable URI opened) implements TemplateInstance {}
