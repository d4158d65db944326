package se.samplats.market.booking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.samplats.platform.page.Layout;

/** The confirmation of a booking, to be read, printed, or put into a calendar. */
@CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BookingPage(Layout layout, Booking booking) implements TemplateInstance {}
