package se.samplats.market.booking;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jspecify.annotations.Nullable;

/** Days of stays as a calendar file (RFC 5545). */
final class StayCalendar {

    /** What a calendar file is. */
    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final String PRODUCT = "-//Samplats//Stays//SV";

    private StayCalendar() {}

    /**
     * A day on which somebody comes or leaves.
     *
     * @param uid the same however often the file is made: a program moves the day, and does not double it
     * @param summary a reference and a home, never a person
     * @param location where, for those who may know; null else
     */
    record Entry(
            String uid,
            LocalDate day,
            String summary,
            @Nullable String location,
            URI link) {}

    static String of(List<Entry> entries) {
        Calendar calendar = new Calendar().withProdId(PRODUCT).withDefaults().getFluentTarget();
        entries.forEach(entry -> calendar.add(event(entry)));
        return calendar.toString();
    }

    private static VEvent event(Entry entry) {
        VEvent event = new VEvent(entry.day(), entry.day().plusDays(1), entry.summary());
        event.add(new Uid(entry.uid()));
        event.add(new Url(entry.link()));
        Transp free = ImmutableTransp.TRANSPARENT;
        event.add(free);
        if (entry.location() != null) {
            event.add(new Location(entry.location()));
        }
        return event;
    }
}
