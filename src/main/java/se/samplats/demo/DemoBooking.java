package se.samplats.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.market.match.Matching;
import se.samplats.market.match.Suitable;
import se.samplats.market.offer.Offering;
import se.samplats.market.offer.Question;
import se.samplats.market.placement.Acceptance;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.Placing;
import se.samplats.market.placement.StayReporting;
import se.samplats.market.request.Need;
import se.samplats.market.request.NewPrivateQuote;
import se.samplats.market.request.PrivateQuote;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requesting;
import se.samplats.market.request.Urgency;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Role;

/**
 * Books stays in the demo county as its people would, by the same use cases, so that prices, savings and settlements have
 * something to show. The stays began some weeks ago and are recorded today, like late reports.
 */
@ApplicationScoped
@Transactional
class DemoBooking {

    private static final int DECIDED_BEFORE = 10;
    private static final int AWAY_AFTER = 14;
    private static final int AWAY_DAYS = 18;
    private static final String MANAGER = "Eva Ek";
    private static final String WHY = "Vistelsen var innan kommunen tog tjänsten i bruk";

    private final Requesting requesting;
    private final Matching matching;
    private final Offering offering;
    private final Placing placing;
    private final StayReporting stayReporting;
    private final Today today;

    DemoBooking(
            Requesting requesting,
            Matching matching,
            Offering offering,
            Placing placing,
            StayReporting stayReporting,
            Today today) {
        this.requesting = requesting;
        this.matching = matching;
        this.offering = offering;
        this.placing = placing;
        this.stayReporting = stayReporting;
        this.today = today;
    }

    /**
     * One stay, on days on which the county's spreadsheets leave a place free.
     *
     * @param end the departure day that was agreed
     * @param left when the person moved out; null while the stay goes on
     * @param away whether there was an absence in it
     * @param privateOre what a private provider asked for a day; null where nobody was asked
     */
    record Stay(
            String buyer,
            String form,
            int age,
            Sex sex,
            LocalDate start,
            LocalDate end,
            @Nullable LocalDate left,
            boolean away,
            @Nullable Long privateOre) {}

    static final List<Stay> STAYS = List.of(
            new Stay("2082", "HVB", 15, Sex.FEMALE, day(9, 5), day(10, 10), day(10, 5), false, null),
            new Stay("2085", "STODBOENDE", 18, Sex.MALE, day(9, 20), day(12, 19), null, true, null),
            new Stay("2080", "HVB_VUXEN", 40, Sex.MALE, day(9, 5), day(11, 20), day(11, 16), false, null),
            new Stay("2080", "STODBOENDE", 17, Sex.FEMALE, day(9, 5), day(10, 10), day(10, 10), false, null),
            new Stay("2021", "STODBOENDE", 19, Sex.MALE, day(9, 28), day(10, 30), day(10, 30), false, 180_000L),
            new Stay("2081", "HVB", 17, Sex.MALE, day(11, 4), LocalDate.of(2027, 3, 1), null, false, null));

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2026, month, dayOfMonth);
    }

    /** Books it in the best home of another municipality, if the county has a free one that fits. */
    boolean rehearse(Stay stay, int number) {
        Actor placer = new Actor("placer-" + stay.buyer(), Set.of(Role.PLACER), stay.buyer(), Set.of());
        LocalDate start = stay.start();
        LocalDate left = stay.left();
        if (start.isAfter(today.date()) || (left != null && left.isAfter(today.date()))) {
            return false;
        }
        Period period = new Period(start, stay.end());
        PurchaseRequest request = requesting.submit(
                placer,
                stay.buyer() + "-9000" + number,
                need(stay, period),
                new PurchaseRequest.Case(start.minusDays(DECIDED_BEFORE), Urgency.PLANNED, false, null, null),
                false);
        Optional<Suitable> best = matching.suitable(request, period).stream()
                .filter(one -> !one.home().municipality().equals(stay.buyer()))
                .findFirst();
        if (best.isEmpty()) {
            requesting.withdraw(placer, request.id(), null);
            return false;
        }
        String seller = best.get().home().municipality();
        Actor manager = new Actor("manager-" + seller, Set.of(Role.HOME_MANAGER), seller, Set.of());
        Question question =
                Question.about(best.get().place().id(), period, true).recordedAfterwards(WHY);
        UUID offer = offering.ask(placer, request.id(), question).id();
        offering.make(manager, offer);
        Placement placement = placing.accept(placer, offer, new Acceptance(null, quote(stay), null));
        live(manager, placement.id(), stay);
        return true;
    }

    private void live(Actor manager, UUID placement, Stay stay) {
        stayReporting.arrive(manager, placement, stay.start(), MANAGER, true);
        if (stay.away()) {
            LocalDate away = stay.start().plusDays(AWAY_AFTER);
            stayReporting.absent(manager, placement, away, away.plusDays(AWAY_DAYS));
        }
        if (stay.left() != null) {
            stayReporting.depart(manager, placement, stay.left());
        }
    }

    private static Need need(Stay stay, Period period) {
        return new Need(
                stay.form(),
                stay.age(),
                stay.sex(),
                List.of(),
                List.of(),
                false,
                period.start(),
                Math.toIntExact(period.days()),
                null,
                null,
                Set.of(),
                false);
    }

    private @Nullable NewPrivateQuote quote(Stay stay) {
        return stay.privateOre() == null
                ? null
                : new NewPrivateQuote(stay.privateOre(), PrivateQuote.Provider.COMPANY, today.date());
    }
}
