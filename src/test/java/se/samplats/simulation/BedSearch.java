package se.samplats.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.market.match.PlainMatching;
import se.samplats.market.match.PlainMatching.Answer;
import se.samplats.market.match.PlainMatching.Bed;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.simulation.SimulatedBed.Spell;

/** Finds a bed among those that are known: the criteria say which fit, and the home says yes or no. */
final class BedSearch {

    private static final int ASKED_AT_MOST = 3;
    private static final int ASKED_AT_MOST_WHEN_ACUTE = 2;
    private static final int RUNG_IN_A_WEEK = 2;
    private static final int RUNG_WHEN_ACUTE = 1;
    private static final int SHORT_OF_STAFF_ONE_WEEK_IN = 15;
    /** A neighbour's bed may cost so much more than the private one, net of VAT compensation, in percent. */
    private static final int MOST_PERCENT_OF_PRIVATE = 115;

    private static final int NET_PERCENT = 94;
    private static final double HEARD_OF_IT_LATER = 0.3;
    private static final double TICKED_BY_HABIT = 0.12;
    private static final double SAYS_ACUTE = 0.5;

    /** What is ticked, and the criterion that is named. */
    record Reason(String ticked, String failed) {}

    private final CountyRegister register;
    private final boolean marketplace;
    private final PlainMatching matching;

    BedSearch(CountyRegister register, boolean marketplace) {
        this.register = register;
        this.marketplace = marketplace;
        Map<UUID, List<Period>> agreed = new HashMap<>();
        Map<String, LocalDate> starts = new HashMap<>();
        FormDemand.ALL.forEach(demand -> starts.put(demand.form(), demand.start()));
        for (SimulatedBed bed : register.beds) {
            if (marketplace) {
                agreed.put(
                        bed.home.id(), List.of(new Period(Objects.requireNonNull(starts.get(bed.home.form())), null)));
            }
        }
        matching = new PlainMatching(register::town, register.basePrices, agreed);
    }

    /** A bed of the municipality's own first, then of others whose price stands beside the private one; null where none says yes. */
    @Nullable
    SimulatedBed find(SimulatedCase who, List<SimulatedBed> all, LocalDate day) {
        SimulatedBed own = asked(who, own(who, all), who.need.notBefore(day), day);
        if (own != null) {
            return own;
        }
        List<SimulatedBed> others = all.stream().filter(bed -> !isOwn(who, bed)).toList();
        Need need = who.need.notBefore(day).atMost(most(who));
        return isSeen(who, day) ? asked(who, others, need, day) : rung(who, others, need, day);
    }

    private boolean isSeen(SimulatedCase who, LocalDate day) {
        return marketplace && !day.isBefore(who.demand.start());
    }

    /** The next homes are rung, the nearest first: each says what is free today. */
    private @Nullable SimulatedBed rung(SimulatedCase who, List<SimulatedBed> others, Need need, LocalDate day) {
        List<String> homes = others.stream()
                .map(bed -> bed.home)
                .distinct()
                .sorted(Comparator.comparing((Home home) -> register.distanceKm(who.buyer, home))
                        .thenComparing(Home::externalId))
                .map(Home::externalId)
                .toList();
        for (int i = 0; i < (who.acute ? RUNG_WHEN_ACUTE : RUNG_IN_A_WEEK) && !homes.isEmpty(); i++) {
            String home = homes.get(who.rung.size() % homes.size());
            who.rung.add(home);
            List<SimulatedBed> free = others.stream()
                    .filter(bed -> bed.home.externalId().equals(home))
                    .filter(bed -> bed.isFree(day, day.plusDays(1)))
                    .toList();
            SimulatedBed found = asked(who, free, need, day);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<SimulatedBed> own(SimulatedCase who, List<SimulatedBed> all) {
        return all.stream().filter(bed -> isOwn(who, bed)).toList();
    }

    private static boolean isOwn(SimulatedCase who, SimulatedBed bed) {
        return bed.home.municipality().equals(who.buyer);
    }

    private @Nullable SimulatedBed asked(SimulatedCase who, List<SimulatedBed> beds, Need need, LocalDate day) {
        List<SimulatedBed> open = beds.stream()
                .filter(bed -> !who.hasRefused(bed.home.externalId()))
                .toList();
        if (open.isEmpty()) {
            return null;
        }
        Map<UUID, SimulatedBed> byPlace = new HashMap<>();
        open.forEach(bed -> byPlace.put(bed.place.id(), bed));
        Map<UUID, SimulatedBed> bestOfHome = new LinkedHashMap<>();
        for (PlainMatching.Suited candidate : match(need, who, open, day).candidates()) {
            SimulatedBed bed = Objects.requireNonNull(byPlace.get(candidate.placeId()));
            bestOfHome.putIfAbsent(bed.home.id(), bed);
        }
        int most = who.acute ? ASKED_AT_MOST_WHEN_ACUTE : ASKED_AT_MOST;
        int asked = 0;
        for (SimulatedBed bed : bestOfHome.values()) {
            if (asked++ == most) {
                break;
            }
            String refusal = refusal(who, bed, register.beds, day);
            if (refusal == null) {
                return bed;
            }
            who.refusals.add(new SimulatedCase.Refusal(bed.home.externalId(), refusal, day));
        }
        return null;
    }

    /** Why a home says no, by what it is like there; null where it says yes. */
    private static @Nullable String refusal(
            SimulatedCase who, SimulatedBed bed, List<SimulatedBed> beds, LocalDate day) {
        Home home = bed.home;
        if (Chance.of(home.externalId(), weekOf(day), SHORT_OF_STAFF_ONE_WEEK_IN) == 0) {
            return "STAFFING";
        }
        List<SimulatedCase> there =
                residents(home, beds, who.need.notBefore(day).start());
        if (who.need.risks().stream().anyMatch(risk -> there.stream()
                .anyMatch(one -> one.need.risks().contains(risk)))) {
            return "GROUP_COMPOSITION";
        }
        if (who.need.risks().contains("våld") && there.size() >= home.notifiedPlaces() - 1) {
            return "RISK";
        }
        int young = home.targetGroup().ageFrom();
        Integer age = who.need.age();
        boolean youngest = age != null && age == young && !there.isEmpty();
        return youngest && there.stream().allMatch(one -> isOlder(one, young)) ? "TARGET_GROUP" : null;
    }

    private static boolean isOlder(SimulatedCase one, int age) {
        Integer years = one.need.age();
        return years != null && years > age + 1;
    }

    private static List<SimulatedCase> residents(Home home, List<SimulatedBed> beds, LocalDate day) {
        List<SimulatedCase> there = new ArrayList<>();
        for (SimulatedBed bed : beds) {
            if (bed.home.id().equals(home.id())) {
                for (Spell spell : bed.spells()) {
                    if (spell.who != null && spell.covers(day)) {
                        there.add(spell.who);
                    }
                }
            }
        }
        return there;
    }

    private static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Money most(SimulatedCase who) {
        return new Money(who.privateOre * NET_PERCENT / 100 * MOST_PERCENT_OF_PRIVATE / 100);
    }

    /**
     * What a placer says of why it is bought privately, by what the placer knows; and the criterion that failed in the home that came
     * furthest, where one did.
     */
    Reason reason(SimulatedCase who, List<SimulatedBed> all, LocalDate day) {
        Need need = who.need.notBefore(day).atMost(most(who));
        List<SimulatedBed> known = isSeen(who, day)
                ? all
                : all.stream()
                        .filter(bed -> isOwn(who, bed) || who.rung.contains(bed.home.externalId()))
                        .toList();
        Answer seen = match(need, who, known, day);
        String failed = seen.candidates().isEmpty() ? seen.failed() : "";
        return new Reason(ticked(who, seen, match(need, who, all, day), failed), failed);
    }

    private static String ticked(SimulatedCase who, Answer seen, Answer there, String failed) {
        if (who.protectedIdentity) {
            return "skyddsbehov";
        }
        if (who.acute && who.tickDraw < SAYS_ACUTE) {
            return "akut";
        }
        if (who.tickDraw > 1 - TICKED_BY_HABIT) {
            return "ingen ledig plats";
        }
        if (!who.refusals.isEmpty()) {
            return "avslag från boende";
        }
        if (seen.candidates().isEmpty() && !there.candidates().isEmpty() && who.tickDraw > 1 - HEARD_OF_IT_LATER) {
            return "kände inte till ledig plats";
        }
        return switch (failed) {
            case "NEEDS", "AGE", "SEX", "RISKS", "WHEELCHAIR" -> "kompetens saknas";
            case "DISTANCE" -> "för långt bort";
            case "PRICE", "SPECIAL_REASONS" -> "annat";
            default -> "ingen ledig plats";
        };
    }

    private Answer match(Need need, SimulatedCase who, List<SimulatedBed> beds, LocalDate day) {
        List<Bed> judged = beds.stream()
                .map(bed -> new Bed(bed.home, bed.place, bed.gaps(day)))
                .toList();
        return matching.match(need, who.buyer, judged, day);
    }
}
