package se.samplats.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The simulated county, and its spreadsheets counted by other lines than those that wrote them. */
class CountySimulationTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static SimulatedCounty county;
    private static SimulatedCounty without;

    @BeforeAll
    static void simulateOnce() {
        county = new SimulatedCounty(SimulatedCounty.SEED, true);
        without = new SimulatedCounty(SimulatedCounty.SEED, false);
    }

    @Test
    void theSeedGivesTheSameBytesAsTheDemoLoads() throws IOException {
        Map<String, String> sheets = county.sheets.all();
        assertEquals(7, sheets.size());
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            assertEquals(
                    Files.readString(SimulatedCounty.FOLDER.resolve(sheet.getKey())),
                    sheet.getValue(),
                    sheet.getKey() + ": write it anew by SimulatedCounty.main");
        }
    }

    @Test
    void anotherSeedIsAnotherCounty() {
        CountyRegister register = new CountyRegister();
        List<String> one = cases(register, 1);
        assertEquals(one, cases(register, 1));
        assertTrue(new HashSet<>(one).size() > 100);
        assertTrue(one.stream().noneMatch(new HashSet<>(cases(register, 2))::contains));
    }

    private static List<String> cases(CountyRegister register, long seed) {
        return new Caseload(register, seed)
                .draw(FIRST, FIRST.plusMonths(6)).stream()
                        .map(one -> one.decided + one.reference + one.need)
                        .toList();
    }

    @Test
    void theHomesAndBedsAreThoseThatWereHandedOver() throws IOException {
        for (String name : List.of("boenden.csv", "platser.csv")) {
            assertEquals(Files.readString(CountyRegister.FOLDER.resolve(name)), text(name));
        }
        assertEquals(28, rows("boenden.csv").size());
        assertEquals(320, rows("platser.csv").size());
    }

    @Test
    void noBedIsTakenTwiceOnADay() throws IOException {
        Map<String, TreeMap<LocalDate, LocalDate>> beds = new HashMap<>();
        int rows = 0;
        for (Map<String, String> row : ledgerAndBookings()) {
            LocalDate start = LocalDate.parse(cell(row, "fran"));
            LocalDate end = end(cell(row, "till"));
            assertTrue(end.isAfter(start), row.toString());
            TreeMap<LocalDate, LocalDate> taken = beds.computeIfAbsent(cell(row, "plats_id"), first -> new TreeMap<>());
            Map.Entry<LocalDate, LocalDate> before = taken.floorEntry(start);
            Map.Entry<LocalDate, LocalDate> after = taken.ceilingEntry(start);
            assertTrue(before == null || !before.getValue().isAfter(start), row.toString());
            assertTrue(after == null || !after.getKey().isBefore(end), row.toString());
            taken.put(start, end);
            rows++;
        }
        assertTrue(rows > 2500 && beds.size() > 300, rows + " rows of " + beds.size() + " beds");
    }

    @Test
    void nobodyIsInTwoPlacesOrWaitsForWhatIsFound() throws IOException {
        Set<String> found = new HashSet<>();
        for (Map<String, String> row : ledgerAndBookings()) {
            String reference = cell(row, "arendereferens");
            assertTrue(reference.isEmpty() || found.add(reference), reference);
        }
        for (String sheet : List.of("externa_kop.csv", "forfragningar.csv")) {
            for (Map<String, String> row : rows(sheet)) {
                assertTrue(found.add(cell(row, "arendereferens")), row.toString());
            }
        }
    }

    @Test
    void staysAndPurchasesBeginOnTheSameDayAndNoneIsMissing() throws IOException {
        for (String sheet : List.of("belaggning.csv", "externa_kop.csv")) {
            assertEquals(
                    FIRST.toString(),
                    rows(sheet).stream()
                            .map(row -> cell(row, "fran"))
                            .min(String::compareTo)
                            .orElse(""));
        }
        assertEquals(county.simulation.purchases.size(), rows("externa_kop.csv").size());
        assertEquals(county.simulation.stays.size(), ledgerAndBookings().size());
        assertEquals(
                county.simulation.waiting().size(),
                rows("forfragningar.csv").size()
                        + (int) rows("bokningar.csv").stream()
                                .filter(row -> cell(row, "plats_id").isEmpty())
                                .count());
    }

    /** Day by day out of the spreadsheets, against the days that the simulation remembers. */
    @Test
    void theDaysOfEachYearAreThoseOfTheSimulation() throws IOException {
        for (int year = 2021; year <= 2025; year++) {
            LocalDate from = LocalDate.of(year, 1, 1);
            LocalDate to = from.plusYears(1);
            long lived = 0;
            for (Map<String, String> row : ledgerAndBookings()) {
                lived += cell(row, "slag").equals("stängd") ? 0 : eachDay(row, from, to);
            }
            long remembered = county.simulation.stays.stream()
                    .filter(stay -> stay.spell().who != null)
                    .mapToLong(stay -> Simulation.days(stay.spell().start, stay.spell().planned, from, to))
                    .sum();
            assertEquals(remembered, lived, "stays of " + year);
            long bought = 0;
            for (Map<String, String> row : rows("externa_kop.csv")) {
                bought += eachDay(row, from, to);
            }
            long purchased = county.simulation.purchases.stream()
                    .mapToLong(one -> Simulation.days(one.start(), CountySheets.known(one), from, to))
                    .sum();
            assertEquals(purchased, bought, "purchases of " + year);
        }
    }

    private static long eachDay(Map<String, String> row, LocalDate from, LocalDate to) {
        LocalDate start = LocalDate.parse(cell(row, "fran"));
        LocalDate end = end(cell(row, "till"));
        return from.datesUntil(to)
                .filter(day -> !day.isBefore(start) && day.isBefore(end))
                .count();
    }

    /** The same needs on the same days: nothing differs but what a placer sees. */
    @Test
    void whateverTheMarketplaceChangesItChangesFromItsStartAndForTheFormsThatHaveBegun() throws IOException {
        LocalDate first = LocalDate.of(2025, 7, 1);
        LocalDate second = LocalDate.of(2026, 1, 1);
        assertEquals(decidedBefore(without, first), decidedBefore(county, first));
        Set<String> children = Set.of("HVB", "STODBOENDE");
        assertEquals(
                decidedBefore(without, second).stream()
                        .filter(one -> !of(one, children))
                        .toList(),
                decidedBefore(county, second).stream()
                        .filter(one -> !of(one, children))
                        .toList());
        long with = privateDays(county, children, first);
        long before = privateDays(without, children, first);
        assertTrue(with < before, with + " private days with the marketplace, " + before + " without");
        StringBuilder table = new StringBuilder("form, from its start: private days with the marketplace, without\n");
        for (FormDemand demand : FormDemand.ALL) {
            table.append("%-21s %s %7d %7d%n"
                    .formatted(
                            demand.form(),
                            demand.start(),
                            privateDays(county, Set.of(demand.form()), demand.start()),
                            privateDays(without, Set.of(demand.form()), demand.start())));
        }
        Files.writeString(Path.of("target", "simulated-county.txt"), table);
    }

    private static boolean of(String line, Set<String> forms) {
        return forms.contains(line.split(" ")[1]);
    }

    private static List<String> decidedBefore(SimulatedCounty of, LocalDate day) {
        return of.simulation.purchases.stream()
                .filter(one -> one.decided().isBefore(day))
                .map(one -> one.decided() + " " + one.who().form() + " " + one.who().reference + " " + one.provider())
                .toList();
    }

    private static long privateDays(SimulatedCounty of, Set<String> forms, LocalDate from) {
        return of.simulation.purchases.stream()
                .filter(one -> one.isPrivate() && forms.contains(one.who().form()))
                .mapToLong(one -> Simulation.days(one.start(), one.until(), from, TODAY))
                .sum();
    }

    @Test
    void causesRefusalsOverstaysAndQuotesAreInIt() throws IOException {
        Set<String> ticked = rows("externa_kop.csv").stream()
                .map(row -> cell(row, "orsak"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(
                ticked.containsAll(List.of(
                        "akut",
                        "avslag från boende",
                        "ingen ledig plats",
                        "kompetens saknas",
                        "kände inte till ledig plats")),
                ticked.toString());
        Set<String> refusals = new TreeSet<>();
        List.of(county.simulation.stays)
                .forEach(stays -> stays.forEach(stay -> {
                    if (stay.spell().who != null) {
                        stay.spell().who.refusals.forEach(refusal -> refusals.add(refusal.reason()));
                    }
                }));
        county.simulation.purchases.forEach(
                one -> one.who().refusals.forEach(refusal -> refusals.add(refusal.reason())));
        assertEquals(Set.of("STAFFING", "GROUP_COMPOSITION", "RISK", "TARGET_GROUP", "NO_VACANCY"), refusals);
        List<Map<String, String>> bookings = rows("bokningar.csv");
        assertTrue(bookings.stream().anyMatch(row -> !cell(row, "avslag").isEmpty()));
        assertTrue(bookings.stream().noneMatch(row -> cell(row, "privat_offert").isEmpty()));
        assertTrue(bookings.stream()
                .anyMatch(row -> cell(row, "lamnade").isEmpty()
                        && !cell(row, "plats_id").isEmpty()
                        && !end(cell(row, "till")).isAfter(TODAY)));
    }

    private static List<Map<String, String>> ledgerAndBookings() throws IOException {
        List<Map<String, String>> all = new ArrayList<>(rows("belaggning.csv"));
        for (Map<String, String> row : rows("bokningar.csv")) {
            if (!cell(row, "plats_id").isEmpty()) {
                row.put("slag", "placering");
                all.add(row);
            }
        }
        return all;
    }

    private static LocalDate end(String till) {
        return till.isEmpty() ? LocalDate.MAX : LocalDate.parse(till);
    }

    private static String text(String name) throws IOException {
        return Files.readString(SimulatedCounty.FOLDER.resolve(name));
    }

    private static List<Map<String, String>> rows(String name) throws IOException {
        List<String> lines = text(name).replace("\uFEFF", "").lines().toList();
        String[] headings = lines.get(0).split(";", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            assertEquals(headings.length, cells.length, line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(headings[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNullElse(row.get(column), "");
    }
}
