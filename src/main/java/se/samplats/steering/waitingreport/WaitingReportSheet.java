package se.samplats.steering.waitingreport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that the report is printed on. */
@CheckedTemplate(basePath = "waitingreport", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WaitingReportSheet(PrintedWaitingReport printed) implements TemplateInstance {}
