package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Places;
import se.samplats.county.pricing.PriceRow;
import se.samplats.county.pricing.PriceRows;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.placement.PlacementReading;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.placement.PlacementView;
import se.samplats.market.placement.StandingFact;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.Right;

/** Assembles the pages of the placements. */
@ApplicationScoped
@Transactional
class PlacementPageReading {

    private final PlacementReading placements;
    private final Homes homes;
    private final Places places;
    private final PriceRows prices;
    private final StayQuestionReading questions;
    private final Names names;

    PlacementPageReading(
            PlacementReading placements,
            Homes homes,
            Places places,
            PriceRows prices,
            StayQuestionReading questions,
            Names names) {
        this.placements = placements;
        this.homes = homes;
        this.places = places;
        this.prices = prices;
        this.questions = questions;
        this.names = names;
    }

    PlacementsPage list(
            Layout layout, Actor actor, @Nullable PlacementStatus status, boolean oldest, ListPage listPage) {
        List<PlacementView> found =
                placements.leaf(actor, status, oldest, listPage.from(), listPage.most(), layout.language());
        Set<UUID> mentioned = found.stream().map(PlacementView::homeId).collect(Collectors.toSet());
        Map<UUID, String> called = homes.byIds(mentioned).stream().collect(Collectors.toMap(Home::id, Home::name));
        return new PlacementsPage(
                layout,
                listPage.shown(found).stream()
                        .map(one -> new PlacementsPage.Line(
                                one,
                                called.getOrDefault(one.homeId(), ""),
                                names.municipality(one.buyer()),
                                names.municipality(one.seller()),
                                actor.actsFor(one.buyer()),
                                tone(one.status())))
                        .toList(),
                List.of(PlacementStatus.values()),
                status,
                oldest,
                listPage.with(
                        found.size() > listPage.size(),
                        (status == null ? "" : "status=" + status + "&") + (oldest ? "sort=oldest&" : "")));
    }

    PlacementPage one(Layout layout, Actor actor, UUID id, FilledForm form) {
        PlacementReading.Life life = placements.life(actor, id, layout.language());
        PlacementView placement = life.placement();
        LocalDate end = placement.end();
        Home home = homes.get(placement.homeId());
        List<PriceRow> priced = prices.ofHome(placement.homeId());
        StayQuestions asked = questions.of(layout, actor, placement);
        return new PlacementPage(
                layout,
                placement,
                new PlacementPage.Details(
                        home.name(),
                        home.telephones(),
                        places.get(placement.placeId()).label(),
                        names.municipality(placement.buyer()),
                        names.municipality(placement.seller()),
                        actor.actsFor(placement.buyer()),
                        tone(placement.status()),
                        end == null ? null : (Long) ChronoUnit.DAYS.between(placement.start(), end),
                        life.overdue(),
                        life.bedNotLeft()),
                history(layout, life),
                life.absences(),
                placement.quote() == null ? null : bill(placement.quote(), priced),
                actor.actsFor(placement.buyer()) ? SavingStory.of(placement, placements.savings(actor, id)) : null,
                actions(layout, actor, life, priced, asked),
                asked,
                form);
    }

    /** All that was recorded, each that stands with the form that corrects it where the reader may. */
    private static List<PlacementPage.Recorded> history(Layout layout, PlacementReading.Life life) {
        Map<Long, StandingFact> standing =
                life.standing().stream().collect(Collectors.toMap(StandingFact::id, one -> one));
        Set<Long> holds = life.standing().stream().map(one -> one.last().id()).collect(Collectors.toSet());
        return life.facts().stream()
                .map(fact -> new PlacementPage.Recorded(
                        fact,
                        holds.contains(fact.id()) || fact.isTakenBack(),
                        life.correctable().contains(fact.id())
                                ? correctable(layout, life, Objects.requireNonNull(standing.get(fact.id())))
                                : null))
                .toList();
    }

    private static PlacementPage.Correctable correctable(Layout layout, PlacementReading.Life life, StandingFact fact) {
        BigDecimal units = fact.last().quantity();
        return PlacementPage.Correctable.of(
                "/placements/" + life.placement().id(),
                fact,
                units == null ? "" : layout.write().quantity(units));
    }

    private static PlacementPage.Bill bill(QuoteView quote, List<PriceRow> priced) {
        Map<UUID, Period> validities = priced.stream().collect(Collectors.toMap(PriceRow::id, PriceRow::validity));
        return new PlacementPage.Bill(
                quote,
                quote.lines().stream()
                        .map(line -> new PlacementPage.Line(line, validities.get(line.priceRow())))
                        .toList());
    }

    private static PlacementPage.Actions actions(
            Layout layout, Actor actor, PlacementReading.Life life, List<PriceRow> priced, StayQuestions asked) {
        PlacementView placement = life.placement();
        PlacementStatus status = placement.status();
        boolean booked = status == PlacementStatus.BOOKED;
        boolean ongoing = status == PlacementStatus.ONGOING;
        Belonging whose = Belonging.deal(placement.buyer(), placement.seller(), placement.homeId());
        boolean reports = actor.may(Right.REPORT_PLACEMENT, whose);
        boolean admits = actor.may(Right.ADMIT, whose);
        boolean longer = actor.may(Right.EXTEND, whose);
        boolean moves = actor.may(Right.MOVE, whose);
        boolean stays = placement.continuedBy() == null;
        LocalDate today = layout.today();
        boolean begun = !placement.start().isAfter(today);
        boolean away = life.absences().stream()
                .anyMatch(absence -> absence.end() == null || absence.end().isAfter(today));
        return new PlacementPage.Actions(
                today,
                booked && begun && admits,
                booked && begun && reports,
                booked && reports,
                (ongoing || status == PlacementStatus.ENDED) && admits && placement.admittedBy() == null,
                ongoing && reports,
                ongoing && reports && away,
                (booked || ongoing) && longer && placement.end() != null && stays && !asked.isLongerAsked(),
                (booked || ongoing) && moves && stays && !asked.isMoveAsked(),
                booked
                        && moves
                        && placement.continues() == null
                        && !placement.start().isBefore(today),
                ongoing && reports,
                status == PlacementStatus.ENDED && reports,
                (booked || ongoing) && reports,
                (booked || ongoing) && longer && priced.stream().anyMatch(row -> row.level() == PriceRow.Level.RAISED),
                admits && (ongoing || status == PlacementStatus.ENDED) ? addOns(priced) : List.of(),
                "/placements/" + placement.id());
    }

    private static List<String> addOns(List<PriceRow> priced) {
        return priced.stream()
                .filter(row -> row.level() == PriceRow.Level.ADD_ON)
                .map(PriceRow::addOn)
                .distinct()
                .sorted()
                .toList();
    }

    private static String tone(PlacementStatus status) {
        return switch (status) {
            case BOOKED -> "ask";
            case ONGOING -> "free";
            case ENDED -> "";
            case CANCELLED, NO_SHOW -> "stop";
        };
    }
}
