package se.samplats.county.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.party.Actor;

/** A home's places with what takes them, in words and as strips. */
@ApplicationScoped
class HomeLedger {

    private final Places places;
    private final Vacancies vacancies;
    private final LedgerReading reading;
    private final Names names;

    HomeLedger(Places places, Vacancies vacancies, LedgerReading reading, Names names) {
        this.places = places;
        this.vacancies = vacancies;
        this.reading = reading;
        this.names = names;
    }

    /** @param labels what every place of the home is called, shown or not */
    record Cards(List<HomePage.PlaceCard> shown, boolean more, Map<UUID, String> labels) {}

    Cards cards(Layout layout, Actor actor, Home home, boolean managed, ListPage listPage) {
        List<Place> all = places.ofHome(home.id());
        List<Place> shown =
                all.stream().skip(listPage.from()).limit(listPage.size()).toList();
        Map<UUID, LocalDate> freeDays = vacancies.nextFreeDays(home.id(), layout.today());
        Map<UUID, List<OccupancyView>> rows = managed ? rows(layout, actor, home, shown) : Map.of();
        List<HomePage.PlaceCard> cards = new ArrayList<>();
        for (Place place : shown) {
            LocalDate free = freeDays.get(place.id());
            HomePage.Ledger ledger =
                    managed ? ledger(layout, home, rows.getOrDefault(place.id(), List.of()), free) : null;
            cards.add(new HomePage.PlaceCard(place, free, layout.today().equals(free), ledger));
        }
        return new Cards(
                cards,
                all.size() > listPage.from() + listPage.size(),
                all.stream().collect(Collectors.toMap(Place::id, Place::label)));
    }

    private Map<UUID, List<OccupancyView>> rows(Layout layout, Actor actor, Home home, List<Place> shown) {
        LocalDate from = OccupancyStrip.start(layout.today());
        return reading
                .ofPlaces(
                        actor,
                        home.id(),
                        shown.stream().map(Place::id).toList(),
                        from,
                        from.plusDays(OccupancyStrip.DAYS))
                .stream()
                .collect(Collectors.groupingBy(OccupancyView::placeId));
    }

    private HomePage.Ledger ledger(Layout layout, Home home, List<OccupancyView> rows, @Nullable LocalDate free) {
        List<HomePage.Row> shown =
                rows.stream().map(row -> row(layout, home, row)).toList();
        Optional<HomePage.Row> now =
                shown.stream().filter(one -> covers(one.row(), layout.today())).findFirst();
        return new HomePage.Ledger(
                state(layout, now, shown, free),
                now.map(one -> tone(one.row().kind())).orElse("free"),
                OccupancyStrip.of(rows, layout.today()),
                shown);
    }

    private HomePage.Row row(Layout layout, Home home, OccupancyView row) {
        String municipality = row.municipality();
        boolean anothers = municipality != null && !municipality.equals(home.municipality());
        return new HomePage.Row(
                row,
                anothers && municipality != null ? names.municipality(municipality) : null,
                why(layout, row.reason()),
                "/homes/" + home.id() + "/occupancies/" + row.id(),
                !row.start().isAfter(layout.today()));
    }

    private static @Nullable String why(Layout layout, @Nullable String reason) {
        return reason == null
                ? null
                : ClosureReason.of(reason)
                        .map(layout.texts(HomeTexts.class)::closureReason)
                        .orElse(reason);
    }

    /** What takes the place today, until when, and when it is free next. */
    private static String state(
            Layout layout, Optional<HomePage.Row> now, List<HomePage.Row> rows, @Nullable LocalDate free) {
        HomeTexts texts = layout.texts(HomeTexts.class);
        List<String> parts = new ArrayList<>();
        if (now.isEmpty()) {
            parts.add(texts.freeNow());
            rows.stream()
                    .map(one -> one.row().start())
                    .filter(day -> day.isAfter(layout.today()))
                    .min(LocalDate::compareTo)
                    .ifPresent(day -> parts.add(texts.throughDay(layout.write().last(day))));
            return String.join(" ", parts);
        }
        HomePage.Row row = now.get();
        LocalDate end = row.row().end();
        if (row.who() != null && row.row().kind() == Occupancy.Kind.HOLD) {
            parts.add(texts.reservedBy(row.who()));
        } else {
            parts.add(texts.kind(row.row().kind()));
            if (row.who() != null) {
                parts.add(texts.of(row.who()));
            }
        }
        if (row.why() != null) {
            parts.add("(" + row.why() + ")");
        }
        if (end != null) {
            parts.add(texts.throughDay(layout.write().last(end)));
        }
        String taken = String.join(" ", parts);
        return free == null || free.equals(end)
                ? taken
                : taken + ". " + texts.freeFrom(layout.write().day(free));
    }

    private static String tone(Occupancy.Kind kind) {
        return switch (kind) {
            case RESIDENT, STAY -> "";
            case HOLD -> "ask";
            case CLOSURE -> "stop";
        };
    }

    private static boolean covers(OccupancyView row, LocalDate day) {
        LocalDate end = row.end();
        return !row.start().isAfter(day) && (end == null || end.isAfter(day));
    }
}
