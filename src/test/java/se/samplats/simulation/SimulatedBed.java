package se.samplats.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.county.home.Vacancy;

/** A bed and its ledger: what takes it, and until when as far as is known. */
final class SimulatedBed {

    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    final Home home;
    final Place place;
    private final List<Spell> spells = new ArrayList<>();

    SimulatedBed(Home home, Place place) {
        this.home = home;
        this.place = place;
    }

    /** A time during which the bed is taken. */
    static final class Spell {

        /** Null for a closure. */
        final @Nullable SimulatedCase who;

        final @Nullable String closed;
        final LocalDate start;
        /** The first free day as far as the ledger knows. */
        LocalDate planned;
        /** The first free day in truth. */
        final LocalDate until;

        Spell(
                @Nullable SimulatedCase who,
                @Nullable String closed,
                LocalDate start,
                LocalDate planned,
                LocalDate until) {
            this.who = who;
            this.closed = closed;
            this.start = start;
            this.planned = planned;
            this.until = until;
        }

        boolean covers(LocalDate day) {
            return !start.isAfter(day) && planned.isAfter(day);
        }

        /** Whether the person stays when the time that was planned is over. */
        boolean staysOn(LocalDate day) {
            return planned.equals(day) && until.isAfter(day);
        }
    }

    List<Spell> spells() {
        return spells;
    }

    void take(Spell spell) {
        if (spells.stream().anyMatch(one -> one.start.isBefore(spell.planned) && one.planned.isAfter(spell.start))) {
            throw new IllegalStateException("taken twice: " + place.externalId());
        }
        spells.add(spell);
        spells.sort(Comparator.comparing(one -> one.start));
    }

    void remove(Spell spell) {
        spells.remove(spell);
    }

    boolean isFree(LocalDate from, LocalDate until) {
        return spells.stream().noneMatch(one -> one.start.isBefore(until) && one.planned.isAfter(from));
    }

    /** Who takes the bed next, from a day on. */
    @Nullable
    Spell next(LocalDate from) {
        return spells.stream()
                .filter(one -> !one.start.isBefore(from))
                .findFirst()
                .orElse(null);
    }

    /** Its gaps from a day on, the earliest first. */
    List<Vacancy> gaps(LocalDate from) {
        List<Vacancy> gaps = new ArrayList<>();
        LocalDate free = from;
        for (Spell spell : spells) {
            if (spell.planned.isAfter(free)) {
                if (spell.start.isAfter(free)) {
                    gaps.add(gap(free, spell.start));
                }
                free = spell.planned;
            }
        }
        if (free.isBefore(OPEN)) {
            gaps.add(gap(free, null));
        }
        return gaps;
    }

    private Vacancy gap(LocalDate free, @Nullable LocalDate taken) {
        return new Vacancy(place.id(), home.id(), home.municipality(), free, taken);
    }

    /** Forgets what was over before a day. */
    void forget(LocalDate before) {
        spells.removeIf(spell -> spell.planned.isBefore(before));
    }
}
