package se.samplats.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.simulation.SimulatedBed.Spell;

/**
 * The county day by day. Each day some leave and some stay on after all; beds close and open; whoever needs a bed is looked for one: in the
 * municipality's own homes first, then in the others', and bought privately when none is found in time. Without the marketplace a placer rings
 * one home after the other, the nearest first, and hears what is free that day; with it, all homes are seen at once, with what becomes free
 * later. Nothing else differs.
 */
final class Simulation {

    static final LocalDate WARM_UP = LocalDate.of(2008, 1, 1);
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** So many days before it is wanted, and then once a week, a bed is looked for. */
    private static final int LOOKED_FOR_BEFORE = 14;

    private static final int LOOKED_FOR_EVERY = 7;
    private static final int STAYS_ON_BY = 14;
    private static final int KEEP_DAYS = 90;
    private static final int CLOSED_ONCE_IN = 2400;
    private static final List<String> CLOSURES = List.of("renovering", "bemanning", "gruppsammansättning");

    private final CountyRegister register;
    private final BedSearch search;
    private final Map<String, List<SimulatedBed>> bedsOfForm = new HashMap<>();
    private final Deque<SimulatedCase> coming;
    private List<SimulatedCase> waiting = new ArrayList<>();

    final List<Purchase> purchases = new ArrayList<>();
    /** What was over, and is kept for the spreadsheets. */
    final List<Stay> stays = new ArrayList<>();

    /** A time during which a bed was taken, as the ledger has it at the end. */
    record Stay(SimulatedBed bed, Spell spell) {}

    Simulation(CountyRegister register, List<SimulatedCase> cases, boolean marketplace) {
        this.register = register;
        this.search = new BedSearch(register, marketplace);
        this.coming = new ArrayDeque<>(cases);
        register.beds.forEach(bed -> bedsOfForm
                .computeIfAbsent(bed.home.form(), first -> new ArrayList<>())
                .add(bed));
    }

    void run() {
        for (LocalDate day = WARM_UP; !day.isAfter(TODAY); day = day.plusDays(1)) {
            for (SimulatedBed bed : register.beds) {
                move(bed, day);
                close(bed, day);
            }
            look(day);
            if (day.getDayOfMonth() == 1) {
                LocalDate before = day.minusDays(KEEP_DAYS);
                register.beds.forEach(bed -> archive(bed, before));
            }
        }
        register.beds.forEach(bed -> archive(bed, SimulatedBed.OPEN.plusDays(1)));
    }

    /** Those who wait at the end. */
    List<SimulatedCase> waiting() {
        return waiting;
    }

    private void archive(SimulatedBed bed, LocalDate before) {
        bed.spells().stream()
                .filter(spell -> spell.planned.isBefore(before))
                .filter(spell -> spell.planned.isAfter(FIRST))
                .forEach(spell -> stays.add(new Stay(bed, spell)));
        bed.forget(before);
    }

    /** Notice is given, somebody stays on, and whoever was to come instead is left without a bed. */
    private void move(SimulatedBed bed, LocalDate day) {
        for (Spell spell : List.copyOf(bed.spells())) {
            if (spell.who == null || spell.start.isAfter(day)) {
                continue;
            }
            int notice = spell.who.demand.noticeDays();
            if (spell.until.isBefore(spell.planned)
                    && !spell.until.minusDays(notice).isAfter(day)) {
                spell.planned = spell.until;
            }
            if (spell.staysOn(day)) {
                stayOn(bed, spell, day);
            }
        }
    }

    private void stayOn(SimulatedBed bed, Spell spell, LocalDate day) {
        Spell next = bed.next(day);
        if (next != null && next.start.equals(day)) {
            bed.remove(next);
            if (next.who != null) {
                next.who.refusals.add(new SimulatedCase.Refusal(bed.home.externalId(), "NO_VACANCY", day));
                waiting.add(0, next.who);
            }
            next = bed.next(day);
        }
        LocalDate longer = day.plusDays(STAYS_ON_BY);
        LocalDate most = spell.until.isBefore(longer) ? spell.until : longer;
        spell.planned = next != null && next.start.isBefore(most) ? next.start : most;
    }

    /** A bed closes now and then, while nobody has it. */
    private void close(SimulatedBed bed, LocalDate day) {
        int chance = Chance.of(bed.place.externalId(), day, CLOSED_ONCE_IN);
        if (chance == 0) {
            LocalDate until = day.plusDays(10 + Chance.of(bed.place.externalId() + "days", day, 80));
            if (bed.isFree(day, until)) {
                String why = CLOSURES.get(Chance.of(bed.place.externalId() + "why", day, CLOSURES.size()));
                bed.take(new Spell(null, why, day, until, until));
            }
        }
    }

    private void look(LocalDate day) {
        List<SimulatedCase> today = waiting;
        waiting = new ArrayList<>();
        while (!coming.isEmpty() && !coming.peek().decided.isAfter(day)) {
            today.add(coming.remove());
        }
        for (SimulatedCase who : today) {
            boolean last = !day.isBefore(who.waitsUntil());
            long waited = ChronoUnit.DAYS.between(who.decided, day);
            boolean near = !who.need.start().isAfter(day.plusDays(LOOKED_FOR_BEFORE));
            boolean turn = last || who.acute || (near && waited > 0 && waited % LOOKED_FOR_EVERY == 0);
            if (turn && place(who, day)) {
                continue;
            }
            if (last) {
                buy(who, day);
            } else {
                waiting.add(who);
            }
        }
    }

    private boolean place(SimulatedCase who, LocalDate day) {
        SimulatedBed bed = search.find(who, beds(who), day);
        if (bed == null) {
            return false;
        }
        LocalDate start = start(who, day);
        Integer days = who.plannedDays();
        LocalDate planned = days == null ? SimulatedBed.OPEN : start.plusDays(days);
        bed.take(new Spell(who, null, start, planned, start.plusDays(who.trueDays)));
        return true;
    }

    private void buy(SimulatedCase who, LocalDate day) {
        LocalDate start = start(who, day);
        LocalDate until = start.plusDays(who.trueDays);
        BedSearch.Reason reason = search.reason(who, beds(who), day);
        Purchase purchase = Purchase.of(who, day, start, until, reason.ticked(), reason.failed());
        if (until.isAfter(FIRST)) {
            purchases.add(purchase);
        }
    }

    private static LocalDate start(SimulatedCase who, LocalDate day) {
        return who.need.start().isBefore(day) ? day : who.need.start();
    }

    private List<SimulatedBed> beds(SimulatedCase who) {
        return bedsOfForm.getOrDefault(who.form(), List.of());
    }

    /** The days of a time that lie in {@code [from, to)}, as the ledger has it. */
    static long days(LocalDate start, @Nullable LocalDate planned, LocalDate from, LocalDate to) {
        LocalDate first = start.isBefore(from) ? from : start;
        LocalDate last = planned == null || planned.isAfter(to) ? to : planned;
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
}
