package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceLists;
import se.samplats.market.placement.PlacementFact.Kind;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;

/** Makes a placement, its bed and its absences say what its facts come to once one of them is corrected. */
@ApplicationScoped
class StayRebuilding {

    private static final Set<Kind> OF_LIVING = Set.of(Kind.ABSENT, Kind.RETURNED, Kind.ADD_ON_USED, Kind.DEPARTED);

    private final Placements placements;
    private final Absences absences;
    private final Beds beds;
    private final PriceLists prices;
    private final NeedReturning needReturning;
    private final Today today;

    StayRebuilding(
            Placements placements,
            Absences absences,
            Beds beds,
            PriceLists prices,
            NeedReturning needReturning,
            Today today) {
        this.placements = placements;
        this.absences = absences;
        this.beds = beds;
        this.prices = prices;
        this.needReturning = needReturning;
        this.today = today;
    }

    /** @param all the facts, with the correction as the last of them */
    void follow(Placement placement, PlacementFact right, List<PlacementFact> all) {
        List<StandingFact> standing = StandingFact.of(all);
        switch (right.kind()) {
            case ARRIVED -> arrival(placement, right, standing, all);
            case ADMITTED -> placement.correctAdmission(right.isTakenBack() ? null : right);
            case ABSENT -> {
                if (!right.isTakenBack()) {
                    placement.mustBeLivedIn(right.happenedOn(), today.date());
                }
                absences(placement, standing, all);
            }
            case RETURNED -> absences(placement, standing, all);
            case DEPARTED -> departure(placement, right, standing);
            case NO_SHOW -> noShow(placement, right);
            case LEVEL_CHANGED -> level(placement, right);
            case ADD_ON_USED -> addOn(placement, right, standing);
            default -> {
                // notice: what is owed follows from the facts alone
            }
        }
    }

    private void arrival(
            Placement placement, PlacementFact right, List<StandingFact> standing, List<PlacementFact> all) {
        if (right.isTakenBack()) {
            if (standing.stream().anyMatch(one -> OF_LIVING.contains(one.kind()))) {
                throw Refusal.conflict("later-facts-stand", right.happenedOn());
            }
            placement.takeArrivalBack();
            return;
        }
        LocalDate on = right.happenedOn();
        if (placement.status() == PlacementStatus.ENDED) {
            placement.mustBeBetween(on);
        } else {
            placement.mustBeLivedIn(on, today.date());
        }
        absences(placement, standing, all);
        standing.stream()
                .filter(one -> one.kind() == Kind.ADD_ON_USED && one.on().isBefore(on))
                .findFirst()
                .ifPresent(early -> {
                    throw Refusal.of("add-on-outside-stay", early.on());
                });
    }

    private void absences(Placement placement, List<StandingFact> standing, List<PlacementFact> all) {
        List<Period> periods = RecordedAbsences.of(all);
        Optional<LocalDate> arrived = StandingFact.last(standing, Kind.ARRIVED).map(StandingFact::on);
        for (Period away : periods) {
            if (arrived.filter(away.start()::isBefore).isPresent()) {
                throw Refusal.of("outside-placement", away.start(), arrived.get(), end(placement));
            }
        }
        absences.rebuild(placement.id(), periods);
    }

    private void departure(Placement placement, PlacementFact right, List<StandingFact> standing) {
        if (right.isTakenBack()) {
            if (placements.continuedOn(placement.id()).isPresent()) {
                throw Refusal.conflict("placement-continues", placement.reference());
            }
            placement.takeDepartureBack();
            beds.reopen(placement);
            beds.mustNotBeTakenSince(placement, today.date());
            return;
        }
        LocalDate on = right.happenedOn();
        placements.mustGoOnHere(placement, on);
        StandingFact.last(standing, Kind.ARRIVED)
                .map(StandingFact::on)
                .filter(on::isBefore)
                .ifPresent(arrival -> {
                    throw Refusal.of("departure-before-arrival", on, arrival);
                });
        placement.depart(on);
        beds.reopen(placement);
    }

    /** Somebody did come, or came to be missed on another day: the bed is kept again where nobody has taken it. */
    private void noShow(Placement placement, PlacementFact right) {
        if (!right.isTakenBack()) {
            placement.missOn(right.happenedOn());
            beds.reopen(placement);
            return;
        }
        if (placement.continues() != null) {
            throw Refusal.conflict("placement-continues", placement.reference());
        }
        placement.takeNoShowBack();
        beds.reopen(placement);
        needReturning.takeAgain(placement);
    }

    private void level(Placement placement, PlacementFact right) {
        LocalDate from = right.happenedOn();
        Level level = right.level();
        if (!right.isTakenBack() && level != null) {
            placement.mustBeLivedIn(from, today.date());
            prices.mustHave(placement.homeId(), level, from);
        }
    }

    private void addOn(Placement placement, PlacementFact right, List<StandingFact> standing) {
        String code = String.valueOf(right.addOn());
        LocalDate on = right.happenedOn();
        if (!right.isTakenBack()) {
            boolean arrived = StandingFact.last(standing, Kind.ARRIVED)
                    .filter(one -> !on.isBefore(one.on()))
                    .isPresent();
            if (!arrived || isAfterTheEnd(placement, on)) {
                throw Refusal.of("add-on-outside-stay", on);
            }
            prices.mustHaveAddOn(placement.homeId(), code, on);
        }
        for (StandingFact one : StandingFact.ofKind(standing, Kind.ADD_ON_USED)) {
            BigDecimal used =
                    StandingFact.used(standing, String.valueOf(one.first().addOn()), one.on());
            if (used.signum() < 0) {
                throw Refusal.of("add-on-below-zero", used.subtract(one.last().quantity()));
            }
        }
    }

    private boolean isAfterTheEnd(Placement placement, LocalDate on) {
        LocalDate end = placement.end();
        return end != null && on.isAfter(end) && !placement.isOverdue(today.date());
    }

    private static Object end(Placement placement) {
        LocalDate end = placement.end();
        return end == null ? "–" : end;
    }
}
