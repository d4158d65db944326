package se.samplats.demo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.Layout;

/**
 * The first screen of the demo: who one wants to be.
 *
 * @param county those who work for the whole county
 * @param municipalities each with its people, by task
 * @param asked what the sign-in was asked with, to be carried on
 */
@CheckedTemplate(basePath = "demo", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WhoAreYouPage(Layout layout, List<Person> county, List<Town> municipalities, String asked)
        implements TemplateInstance {

    /** @param task the role's name */
    record Person(String user, String task) {}

    record Town(String name, List<Person> people) {}
}
