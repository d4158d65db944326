package se.samplats.exchange.oncall;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * Who is told, in turn, and what was sent.
 *
 * @param path where the forms are sent
 * @param minutes between one turn and the next
 * @param sms whether text messages can be sent here
 * @param push whether devices can be told here
 */
@CheckedTemplate(basePath = "oncall", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OnCallPage(
        Layout layout, OnCallKeeping.Look look, String path, long minutes, boolean sms, boolean push, FilledForm form)
        implements TemplateInstance {}
