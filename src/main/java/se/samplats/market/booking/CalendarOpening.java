package se.samplats.market.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.market.placement.Placement;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** Makes and closes the secret addresses of calendars, and reads what stands there. */
@ApplicationScoped
@Transactional
class CalendarOpening {

    private static final int BYTES = 32;
    private static final int DAYS_BACK = 30;
    private static final Duration VALID = Duration.ofDays(400);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CalendarFeeds feeds;
    private final Homes homes;
    private final Today today;
    private final PrivilegedAccess privilegedAccess;
    private final Event<BookingEvent> events;
    private final URI address;

    CalendarOpening(
            CalendarFeeds feeds,
            Homes homes,
            Today today,
            PrivilegedAccess privilegedAccess,
            Event<BookingEvent> events,
            @ConfigProperty(name = "samplats.pages.address") URI address) {
        this.feeds = feeds;
        this.homes = homes;
        this.today = today;
        this.privilegedAccess = privilegedAccess;
        this.events = events;
        this.address = address;
    }

    /**
     * A new address, which is shown once; the one before leads nowhere from now on.
     *
     * @param home null for the actor's own cases
     */
    URI open(Actor actor, @Nullable UUID home) {
        CalendarFeeds.Feed feed = feed(actor, home);
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        privilegedAccess.asService(() -> feeds.removeOlderThan(oldest()));
        UUID id = Ids.next();
        feeds.add(id, hash(secret), feed, today.now());
        events.fire(new BookingEvent.CalendarOpened(id, home));
        return address.resolve("/calendar/" + secret + ".ics");
    }

    void close(Actor actor, @Nullable UUID home) {
        UUID gone = feeds.remove(feed(actor, home)).orElseThrow(() -> new NotFound("calendar"));
        events.fire(new BookingEvent.CalendarClosed(gone, home));
    }

    private CalendarFeeds.Feed feed(Actor actor, @Nullable UUID home) {
        actor.must(Right.FOLLOW_CALENDAR);
        if (home != null) {
            homes.visible(actor, Right.RUN_HOME, home);
        }
        return new CalendarFeeds.Feed(actor.name(), actor.own(), home);
    }

    /** @param isOpen whether there is an address now */
    record Choice(@Nullable UUID home, String name, boolean isOpen) {}

    /** What the actor may follow: own cases of a handler, homes of a manager. */
    List<Choice> choices(Actor actor, String own) {
        actor.must(Right.FOLLOW_CALENDAR);
        Set<String> open = feeds.of(actor.name(), actor.own()).stream()
                .map(feed -> String.valueOf(feed.home()))
                .collect(Collectors.toSet());
        List<Choice> choices = new ArrayList<>();
        if (actor.may(Right.ASK)) {
            choices.add(new Choice(null, own, open.contains("null")));
        }
        if (actor.may(Right.RUN_HOME)) {
            homes.of(List.of(actor.own())).stream()
                    .filter(home -> actor.may(Right.RUN_HOME, home.belonging()))
                    .forEach(home -> choices.add(new Choice(
                            home.id(), home.name(), open.contains(home.id().toString()))));
        }
        return choices;
    }

    /** What a program reads at a secret address; not found where it leads nowhere. */
    String read(String secret, BookingTexts texts) {
        return privilegedAccess.asService(() -> {
            CalendarFeeds.Feed feed = feeds.at(hash(secret), oldest()).orElseThrow(() -> new NotFound("calendar"));
            List<Placement> stays = feed.home() == null
                    ? feeds.staysOf(
                            feed.owner(), feed.municipality(), today.date().minusDays(DAYS_BACK))
                    : feeds.staysIn(feed.home(), today.date().minusDays(DAYS_BACK));
            return StayCalendar.of(entries(stays, texts));
        });
    }

    private List<StayCalendar.Entry> entries(List<Placement> stays, BookingTexts texts) {
        Map<UUID, Home> known = homes
                .byIds(stays.stream().map(Placement::homeId).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Home::id, Function.identity()));
        List<StayCalendar.Entry> entries = new ArrayList<>();
        for (Placement stay : stays) {
            Home home = known.get(stay.homeId());
            String name = home == null ? "" : home.name();
            URI link = address.resolve("/placements/" + stay.id());
            entries.add(new StayCalendar.Entry(
                    "arrival-" + stay.id() + "@samplats",
                    stay.start(),
                    texts.arrives(stay.reference(), name),
                    null,
                    link));
            if (stay.end() != null) {
                entries.add(new StayCalendar.Entry(
                        "departure-" + stay.id() + "@samplats",
                        stay.end(),
                        texts.departs(stay.reference(), name),
                        null,
                        link));
            }
        }
        return entries;
    }

    private Instant oldest() {
        return today.now().minus(VALID);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
