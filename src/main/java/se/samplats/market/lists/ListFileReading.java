package se.samplats.market.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Vacancies;
import se.samplats.market.placement.PlacementReading;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.placement.PlacementView;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.RequestView;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.TableFile;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Assembles the lists that are handed out as files: of each, as many rows as a sheet is read with. */
@ApplicationScoped
@Transactional
class ListFileReading {

    private static final int MOST = 5_000;

    private final Requests requests;
    private final PlacementReading placements;
    private final Homes homes;
    private final Vacancies vacancies;
    private final Names names;

    ListFileReading(Requests requests, PlacementReading placements, Homes homes, Vacancies vacancies, Names names) {
        this.requests = requests;
        this.placements = placements;
        this.homes = homes;
        this.vacancies = vacancies;
        this.names = names;
    }

    /** @param status null for all */
    TableFile requests(Layout layout, Actor actor, @Nullable RequestStatus status, boolean newest) {
        actor.must(Right.READ_REQUESTS);
        ListTexts texts = layout.texts(ListTexts.class);
        return new TableFile(
                "requests",
                List.of(
                        texts.reference(),
                        texts.caseReference(),
                        texts.form(),
                        texts.age(),
                        texts.sexHeading(),
                        texts.status(),
                        texts.decided(),
                        texts.wanted(),
                        texts.deadline(),
                        texts.waited()),
                requests.queue(actor, status, newest, 0, MOST).stream()
                        .map(request -> row(layout, texts, RequestView.of(request, layout.today())))
                        .toList());
    }

    private List<@Nullable Object> row(Layout layout, ListTexts texts, RequestView request) {
        return Arrays.asList(
                request.reference(),
                request.caseReference(),
                names.form(request.form(), layout.language()),
                request.age(),
                texts.sex(request.sex().name()),
                texts.request(request.status()),
                request.decisionDate(),
                request.wantedStart(),
                request.deadline(),
                request.daysWaited());
    }

    /** Of another municipality's placement in the own homes the case reference is left out, as on the page. */
    TableFile placements(Layout layout, Actor actor, @Nullable PlacementStatus status, boolean oldest) {
        ListTexts texts = layout.texts(ListTexts.class);
        List<PlacementView> found = placements.leaf(actor, status, oldest, 0, MOST, layout.language());
        Map<UUID, String> called =
                homes.byIds(found.stream().map(PlacementView::homeId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Home::id, Home::name));
        return new TableFile(
                "placements",
                List.of(
                        texts.reference(),
                        texts.caseReference(),
                        texts.home(),
                        texts.buyer(),
                        texts.seller(),
                        texts.firstDay(),
                        texts.departure(),
                        texts.status()),
                found.stream()
                        .map(one -> Arrays.<@Nullable Object>asList(
                                one.reference(),
                                actor.actsFor(one.buyer()) ? one.caseReference() : null,
                                called.getOrDefault(one.homeId(), ""),
                                names.municipality(one.buyer()),
                                names.municipality(one.seller()),
                                one.start(),
                                one.end(),
                                texts.placement(one.status())))
                        .toList());
    }

    TableFile homes(Layout layout, Actor actor, @Nullable String municipality, @Nullable String form) {
        actor.must(Right.READ_REGISTER);
        ListTexts texts = layout.texts(ListTexts.class);
        List<Home> found = homes.leaf(municipality, form, 0, MOST);
        Map<UUID, Vacancies.Room> rooms =
                vacancies.room(found.stream().map(Home::id).collect(Collectors.toSet()), layout.today());
        return new TableFile(
                "homes",
                List.of(
                        texts.municipality(),
                        texts.home(),
                        texts.form(),
                        texts.places(),
                        texts.free(),
                        texts.nextFree(),
                        texts.confirmed()),
                found.stream()
                        .sorted(Comparator.comparing(home -> names.municipality(home.municipality())))
                        .map(home -> row(layout, home, rooms.getOrDefault(home.id(), Vacancies.Room.NONE)))
                        .toList());
    }

    private List<@Nullable Object> row(Layout layout, Home home, Vacancies.Room room) {
        return Arrays.asList(
                names.municipality(home.municipality()),
                home.name(),
                names.form(home.form(), layout.language()),
                room.places(),
                room.free(),
                room.next(),
                day(home.confirmedAt()));
    }

    private static @Nullable LocalDate day(@Nullable Instant time) {
        return time == null ? null : time.atZone(Today.ZONE).toLocalDate();
    }
}
