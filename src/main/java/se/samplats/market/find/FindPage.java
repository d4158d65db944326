package se.samplats.market.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.Layout;

/**
 * What was found.
 *
 * @param words as they were typed
 */
@CheckedTemplate(basePath = "find", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FindPage(Layout layout, String words, List<Hit> hits) implements TemplateInstance {

    enum Kind {
        REQUEST,
        PLACEMENT,
        HOME
    }

    /** @param about the case reference, where it is the reader's to see, or the home's municipality */
    record Hit(Kind kind, String path, String name, String about) {}
}
