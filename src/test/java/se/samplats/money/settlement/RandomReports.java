package se.samplats.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import se.samplats.county.home.Occupancies;
import se.samplats.county.home.Occupancy;
import se.samplats.county.pricing.AddOn;
import se.samplats.county.pricing.Level;
import se.samplats.market.placement.CareChanging;
import se.samplats.market.placement.Correcting;
import se.samplats.market.placement.Correction;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.placement.StayReporting;
import se.samplats.money.settlement.RandomStay.Told;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Role;

/** What people may tell of a stay, in any order and on any day; what the service refuses is not told in the other book either. */
@ApplicationScoped
class RandomReports {

    private static final Actor PLACER = new Actor("handläggaren", Set.of(Role.PLACER), "2081", Set.of());
    private static final Actor MANAGER = new Actor("föreståndaren", Set.of(Role.HOME_MANAGER), "2080", Set.of());

    private final StayReporting reporting;
    private final CareChanging caring;
    private final Correcting correcting;
    private final Occupancies occupancies;
    private int done;
    private int refused;

    RandomReports(StayReporting reporting, CareChanging caring, Correcting correcting, Occupancies occupancies) {
        this.reporting = reporting;
        this.caring = caring;
        this.correcting = correcting;
        this.occupancies = occupancies;
    }

    int done() {
        return done;
    }

    @Override
    public String toString() {
        return done + " done, " + refused + " refused";
    }

    void some(RandomStay stay, Random random, Connection database) {
        int most = 1 + random.nextInt(2);
        for (int i = 0; i < most; i++) {
            try {
                one(stay, random, stay.day(random), database);
                done++;
            } catch (Refusal no) {
                refused++;
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    private void one(RandomStay stay, Random random, LocalDate on, Connection database) throws SQLException {
        switch (stay.given.status) {
            case BOOKED -> begin(stay, random, on, database);
            case CANCELLED -> take(stay, on);
            case NO_SHOW -> correct(stay, random, on);
            case ONGOING, ENDED -> {
                if (!stay.told.isEmpty() && random.nextInt(3) == 0) {
                    correct(stay, random, on);
                } else {
                    live(stay, random, on, database);
                }
            }
        }
    }

    private void begin(RandomStay stay, Random random, LocalDate on, Connection database) throws SQLException {
        int what = random.nextInt(12);
        if (what == 0) {
            reporting.noShow(PLACER, stay.id, on);
            stay.ends(PlacementStatus.NO_SHOW, on);
            stay.add(told(stay, "NO_SHOW", on, database));
        } else if (what == 1) {
            reporting.cancel(PLACER, stay.id, on, null, false);
            stay.ends(PlacementStatus.CANCELLED, on);
        } else {
            LocalDate day = random.nextBoolean() ? stay.given.start : on;
            reporting.arrive(MANAGER, stay.id, day, "Eva Ek", true);
            stay.given.status = PlacementStatus.ONGOING;
            stay.given.arrivedOn = day;
            stay.add(told(stay, "ARRIVED", day, database));
        }
    }

    private void live(RandomStay stay, Random random, LocalDate on, Connection database) throws SQLException {
        switch (random.nextInt(8)) {
            case 0 -> {
                LocalDate until = random.nextBoolean() ? null : on.plusDays(1 + random.nextInt(20));
                reporting.absent(MANAGER, stay.id, on, until);
                Told away = told(stay, "ABSENT", on, database);
                away.until = until;
                stay.add(away);
            }
            case 1 -> {
                Told away = stay.awayOn(on);
                if (away != null) {
                    reporting.comeBack(PLACER, stay.id, on);
                    away.back = told(stay, "RETURNED", on, database);
                    stay.add(away.back);
                }
            }
            case 2 -> {
                Level level = RandomStay.any(random, Level.values());
                caring.changeLevel(PLACER, stay.id, level, on);
                Told changed = told(stay, "LEVEL_CHANGED", on, database);
                changed.level = level;
                stay.add(changed);
            }
            case 3 -> {
                BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(10_000), 2);
                caring.useAddOn(MANAGER, stay.id, new AddOn("resa", quantity), on);
                Told used = told(stay, "ADD_ON_USED", on, database);
                used.quantity = quantity;
                stay.add(used);
            }
            case 4 -> {
                caring.giveNotice(PLACER, stay.id, on);
                stay.add(told(stay, "NOTICE_GIVEN", on, database));
            }
            case 5 -> take(stay, on);
            default -> {
                reporting.depart(MANAGER, stay.id, on);
                stay.ends(PlacementStatus.ENDED, on);
                if (stay.of("DEPARTED").isEmpty()) {
                    stay.add(told(stay, "DEPARTED", on, database));
                }
            }
        }
    }

    /** Somebody else wants the bed, for good or for some days. */
    @Transactional
    void take(RandomStay stay, LocalDate on) {
        LocalDate until = on.plusDays(3);
        occupancies.take(
                new Occupancy(stay.place, new Period(on, until), Occupancy.Kind.RESIDENT, "2080", null, Instant.now()));
        for (LocalDate day = on; day.isBefore(until); day = day.plusDays(1)) {
            if (stay.livesOn(day)) {
                throw new AssertionError(stay.id + " lives there on " + day);
            }
        }
        stay.next.add(on);
    }

    private void correct(RandomStay stay, Random random, LocalDate on) {
        Told wrong = stay.told.get(random.nextInt(stay.told.size()));
        boolean never = random.nextInt(4) == 0;
        boolean open = random.nextInt(4) == 0;
        LocalDate until = on.plusDays(1 + random.nextInt(20));
        Level level = RandomStay.any(random, Level.values());
        BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(10_000), 2);
        Actor who = wrong.kind.equals("LEVEL_CHANGED") ? PLACER : MANAGER;
        correcting.correct(
                who, stay.id, wrong.fact, new Correction(on, until, open, level, quantity, never, "Fel dag"));
        if (never) {
            takenBack(stay, wrong);
            return;
        }
        wrong.on = on;
        wrong.until = open ? null : until;
        wrong.level = level;
        wrong.quantity = quantity;
        stay.saidAgain(wrong);
        switch (wrong.kind) {
            case "ARRIVED" -> stay.given.arrivedOn = on;
            case "DEPARTED" -> stay.ends(PlacementStatus.ENDED, on);
            case "NO_SHOW" -> stay.ends(PlacementStatus.NO_SHOW, on);
            default -> {}
        }
    }

    private static void takenBack(RandomStay stay, Told wrong) {
        stay.told.remove(wrong);
        switch (wrong.kind) {
            case "ARRIVED" -> {
                stay.goesOn(PlacementStatus.BOOKED);
                stay.given.arrivedOn = null;
            }
            case "DEPARTED" -> stay.goesOn(PlacementStatus.ONGOING);
            case "NO_SHOW" -> stay.goesOn(PlacementStatus.BOOKED);
            case "ABSENT" -> {
                if (wrong.back != null) {
                    stay.told.remove(wrong.back);
                }
            }
            case "RETURNED" ->
                stay.of("ABSENT").stream().filter(away -> away.back == wrong).forEach(away -> away.back = null);
            default -> {}
        }
    }

    private static Told told(RandomStay stay, String kind, LocalDate on, Connection database) throws SQLException {
        try (PreparedStatement latest = database.prepareStatement(
                "select coalesce(max(id), 0) from placement_fact where placement_id = ? and kind = ? and corrects is null")) {
            latest.setObject(1, stay.id);
            latest.setString(2, kind);
            try (ResultSet row = latest.executeQuery()) {
                row.next();
                return new Told(kind, row.getLong(1), on);
            }
        }
    }
}
