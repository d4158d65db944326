package se.samplats.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.simulation.Simulation.Stay;

/**
 * The simulated county as its municipalities would hand it over: the six kinds of the intake. What neighbours booked lately is left to the
 * product's own use cases, and stands in a seventh file of the demo's own.
 */
final class CountySheets {

    /** From this day on what neighbours booked is no row of the ledger but a booking that the demo makes. */
    static final LocalDate BOOKED_FROM = LocalDate.of(2026, 9, 1);

    private static final String NEED = "alder;kon;behov;risker;";
    /** Of the first years some purchases are handed over without what they were for. */
    private static final LocalDate NEED_TOLD_FROM = LocalDate.of(2022, 7, 1);

    private static final int STAYS_ON_BY = 14;
    private static final int URGENT_PATIENCE = 20;

    private final CountyRegister register;
    private final Simulation simulation;

    CountySheets(CountyRegister register, Simulation simulation) {
        this.register = register;
        this.simulation = simulation;
    }

    /** By name, in the order in which they are taken in. */
    Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("boenden.csv", CountyRegister.text(CountyRegister.FOLDER.resolve("boenden.csv")));
        files.put("platser.csv", CountyRegister.text(CountyRegister.FOLDER.resolve("platser.csv")));
        files.put(
                "prislista.csv",
                sheet(
                        "boende_id;galler_fran;galler_till;niva;pris_medlem;pris_ovriga;avser;enhet",
                        register.priceLines.stream()
                                .map(cells -> String.join(";", cells))
                                .toList()));
        files.put("belaggning.csv", ledger());
        files.put("forfragningar.csv", requests());
        files.put("externa_kop.csv", purchases());
        files.put("bokningar.csv", bookings());
        return files;
    }

    /** The stays of the ledger's file, and no booking. */
    List<Stay> imported() {
        return inOrder().stream().filter(stay -> !isBooking(stay)).toList();
    }

    List<Stay> booked() {
        return inOrder().stream().filter(CountySheets::isBooking).toList();
    }

    private List<Stay> inOrder() {
        return simulation.stays.stream()
                .sorted(Comparator.comparing((Stay stay) -> register.beds.indexOf(stay.bed()))
                        .thenComparing(stay -> stay.spell().start))
                .toList();
    }

    private static boolean isBooking(Stay stay) {
        SimulatedCase who = stay.spell().who;
        return who != null
                && !who.buyer.equals(stay.bed().home.municipality())
                && !stay.spell().start.isBefore(BOOKED_FROM);
    }

    private String ledger() {
        List<String> lines = new ArrayList<>();
        for (Stay stay : imported()) {
            SimulatedCase who = stay.spell().who;
            String home = stay.bed().home.municipality();
            boolean bought = who != null && !who.buyer.equals(home);
            lines.add(String.join(
                    ";",
                    stay.bed().place.externalId(),
                    first(stay.spell().start).toString(),
                    end(stay.spell().planned),
                    who == null ? "stängd" : bought ? "placering" : "boende",
                    bought ? Objects.requireNonNull(who).buyer : home,
                    bought ? Objects.requireNonNull(who).reference : "",
                    Objects.requireNonNullElse(stay.spell().closed, "")));
        }
        return sheet("plats_id;fran;till;slag;kommunkod;arendereferens;orsak", lines);
    }

    private String requests() {
        List<String> lines = new ArrayList<>();
        for (SimulatedCase who : simulation.waiting()) {
            if (isRefused(who)) {
                continue;
            }
            lines.add(String.join(
                    ";",
                    who.reference,
                    who.buyer,
                    who.form(),
                    need(who) + (who.need.wheelchair() ? "ja" : "nej"),
                    who.decided.toString(),
                    who.need.start().toString(),
                    whole(who.plannedDays()),
                    whole(who.need.maxDistanceKm()),
                    urgency(who),
                    who.protectedIdentity ? "ja" : ""));
        }
        return sheet(
                "arendereferens;kommunkod;boendeform;" + NEED
                        + "rullstol;beslutsdatum;onskad_start;dagar;max_avstand_km;bradska;skyddade_uppgifter",
                lines);
    }

    private String purchases() {
        List<String> lines = new ArrayList<>();
        for (Purchase purchase : simulation.purchases) {
            SimulatedCase who = purchase.who();
            boolean told = !purchase.decided().isBefore(NEED_TOLD_FROM) || who.providerDraw < 0.7;
            lines.add(String.join(
                    ";",
                    who.buyer,
                    who.reference,
                    who.form(),
                    purchase.provider(),
                    first(purchase.start()).toString(),
                    end(known(purchase)),
                    kronor(who.privateOre),
                    purchase.reason(),
                    (told ? need(who) : ";;;;") + (who.need.wheelchair() && told ? "ja" : ""),
                    first(purchase.decided()).toString(),
                    "",
                    purchase.supplier(),
                    purchase.legalGround(),
                    told ? purchase.failed() : ""));
        }
        return sheet(
                "kommunkod;arendereferens;boendeform;utforare;fran;till;dygnspris;orsak;" + NEED
                        + "rullstol;beslutsdatum;forfragan;leverantor;rattslig_grund;brustet_krav",
                lines);
    }

    /** Those who wait although a home was asked: the demo asks it, so that its refusal is known. */
    List<SimulatedCase> refused() {
        return simulation.waiting().stream().filter(CountySheets::isRefused).toList();
    }

    private static boolean isRefused(SimulatedCase who) {
        return !who.refusals.isEmpty() && !who.protectedIdentity;
    }

    private String bookings() {
        List<String> lines = new ArrayList<>();
        for (SimulatedCase who : refused()) {
            lines.add(booking(who, "", who.need.start(), end(who), ""));
        }
        for (Stay stay : booked().stream()
                .sorted(Comparator.comparing((Stay one) -> one.spell().start)
                        .thenComparing(one -> one.bed().place.externalId()))
                .toList()) {
            SimulatedCase who = Objects.requireNonNull(stay.spell().who);
            LocalDate until = stay.spell().until;
            boolean left = !until.isAfter(Simulation.TODAY);
            lines.add(booking(
                    who,
                    stay.bed().place.externalId(),
                    stay.spell().start,
                    left ? until.toString() : end(agreed(stay, who)),
                    left ? until.toString() : ""));
        }
        return sheet(
                "arendereferens;kommunkod;boendeform;" + NEED
                        + "rullstol;beslutsdatum;bradska;max_avstand_km;sarskilda_skal;avslag;privat_offert;plats_id;fran;till;lamnade",
                lines);
    }

    private static String booking(SimulatedCase who, String place, LocalDate from, String until, String left) {
        return String.join(
                ";",
                who.reference,
                who.buyer,
                who.form(),
                need(who) + (who.need.wheelchair() ? "ja" : "nej"),
                who.decided.toString(),
                urgency(who),
                whole(who.need.maxDistanceKm()),
                who.need.specialReasons() ? "ja" : "nej",
                who.refusals.stream()
                        .map(refusal -> refusal.homeId() + ":" + refusal.reason())
                        .collect(Collectors.joining(", ")),
                kronor(who.privateOre),
                place,
                from.toString(),
                until,
                left);
    }

    private static String end(SimulatedCase who) {
        Integer days = who.plannedDays();
        return days == null ? "" : who.need.start().plusDays(days).toString();
    }

    private static String urgency(SimulatedCase who) {
        return who.acute ? "akut" : who.demand.patience() <= URGENT_PATIENCE ? "skyndsam" : "planerad";
    }

    /** What was agreed at first: whoever stays on has passed it. */
    private static LocalDate agreed(Stay stay, SimulatedCase who) {
        Integer days = who.plannedDays();
        LocalDate first = days == null ? SimulatedBed.OPEN : stay.spell().start.plusDays(days);
        return first.isBefore(stay.spell().planned) ? first : stay.spell().planned;
    }

    /** The departure day of a purchase as far as is known today. */
    static LocalDate known(Purchase purchase) {
        if (!purchase.until().isAfter(Simulation.TODAY)) {
            return purchase.until();
        }
        LocalDate planned = purchase.planned();
        if (planned == null) {
            return SimulatedBed.OPEN;
        }
        LocalDate longer = Simulation.TODAY.plusDays(STAYS_ON_BY);
        return planned.isAfter(Simulation.TODAY)
                ? planned
                : purchase.until().isBefore(longer) ? purchase.until() : longer;
    }

    private static String need(SimulatedCase who) {
        return String.join(
                ";",
                String.valueOf(who.need.age()),
                who.need.sex() == Sex.MALE ? "man" : "kvinna",
                String.join(", ", who.need.needs()),
                String.join(", ", who.need.risks()),
                "");
    }

    /** What had begun before the first day of the sheets is handed over from that day on. */
    static LocalDate first(LocalDate start) {
        return start.isBefore(Simulation.FIRST) ? Simulation.FIRST : start;
    }

    private static String end(LocalDate day) {
        return day.equals(SimulatedBed.OPEN) ? "" : day.toString();
    }

    private static String whole(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String kronor(long ore) {
        return ore / 100 + "," + (ore % 100 < 10 ? "0" : "") + ore % 100;
    }

    private static String sheet(String heading, List<String> lines) {
        return "\uFEFF" + heading + "\r\n"
                + lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    }
}
