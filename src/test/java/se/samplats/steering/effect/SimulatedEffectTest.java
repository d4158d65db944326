package se.samplats.steering.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * The simulated county: what its mechanism has made of the private share, measured and worked out again from its spreadsheets. HVB and
 * <i>stödboende</i> begin in July 2025, all the rest in January 2026.
 */
class SimulatedEffectTest {

    private static final Logger LOG = Logger.getLogger(SimulatedEffectTest.class);
    private static final Path FOLDER = Path.of("src/main/resources/demo/simulerat");
    private static final Set<String> FIRST = Set.of("HVB", "STODBOENDE");
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate KNOWN_UNTIL = LocalDate.of(2026, 10, 1);

    private final List<CareStay> stays = new ArrayList<>();
    private final Map<CareUnit, LocalDate> starts = new HashMap<>();

    SimulatedEffectTest() throws IOException {
        Map<String, Map<String, String>> homes = new HashMap<>();
        rows("boenden.csv").forEach(home -> homes.put(cell(home, "boende_id"), home));
        int number = 0;
        for (Map<String, String> row : rows("belaggning.csv")) {
            Map<String, String> home =
                    Objects.requireNonNull(homes.get(cell(row, "plats_id").substring(0, 7)));
            boolean placed = cell(row, "slag").equals("placering");
            if (!cell(row, "slag").equals("stängd")) {
                add(row, "row " + number++, cell(placed ? row : home, "kommunkod"), cell(home, "boendeform"), false);
            }
        }
        for (Map<String, String> row : rows("externa_kop.csv")) {
            add(
                    row,
                    cell(row, "kommunkod") + cell(row, "arendereferens"),
                    cell(row, "kommunkod"),
                    cell(row, "boendeform"),
                    Set.of("privat bolag", "ideell förening").contains(cell(row, "utforare")));
        }
        stays.stream()
                .map(CareStay::unit)
                .distinct()
                .forEach(unit -> starts.put(unit, FIRST.contains(unit.form()) ? JULY : NEW_YEAR));
    }

    private void add(Map<String, String> row, String person, String municipality, String form, boolean privately) {
        LocalDate from = LocalDate.parse(cell(row, "fran"));
        LocalDate to = cell(row, "till").isEmpty() ? KNOWN_UNTIL : LocalDate.parse(cell(row, "till"));
        if (from.isBefore(KNOWN_UNTIL)) {
            stays.add(new CareStay(
                    person,
                    new CareUnit(municipality, form),
                    privately,
                    from,
                    to.isAfter(KNOWN_UNTIL) ? KNOWN_UNTIL : to));
        }
    }

    private static List<Map<String, String>> rows(String file) throws IOException {
        List<String[]> lines = Files.readString(FOLDER.resolve(file))
                .replace("\uFEFF", "")
                .lines()
                .map(line -> line.split(";", -1))
                .toList();
        return lines.stream()
                .skip(1)
                .map(cells -> {
                    Map<String, String> row = new HashMap<>();
                    Arrays.asList(lines.get(0)).forEach(heading -> row.put(heading, cells[row.size()]));
                    return row;
                })
                .toList();
    }

    private static String cell(Map<String, String> row, String heading) {
        return row.getOrDefault(heading, "");
    }

    private double share(List<String> forms, LocalDate first, LocalDate next) {
        long all = 0;
        long privately = 0;
        for (CareStay stay : stays) {
            long days = ChronoUnit.DAYS.between(
                    stay.start().isAfter(first) ? stay.start() : first,
                    stay.end().isBefore(next) ? stay.end() : next);
            if (days > 0 && forms.contains(stay.unit().form())) {
                all += days;
                privately += stay.privately() ? days : 0;
            }
        }
        return 100.0 * privately / all;
    }

    @Test
    void theEffectOfTheSimulatedCountyIsWhatItsSheetsSay() {
        EffectEstimate estimate = new EffectEstimate(stays, starts, YearMonth.of(2026, 9));
        EffectMeasure effect = estimate.of(null);
        LOG.infof("all forms: %s", effect);
        LOG.infof("HVB: %s", estimate.of("HVB"));
        LOG.infof("STODBOENDE: %s", estimate.of("STODBOENDE"));
        assertEquals(1, effect.waves().size());
        EffectMeasure.WaveView wave = effect.waves().get(0);
        assertEquals(List.of("HVB", "STODBOENDE"), wave.forms());
        double change = share(wave.forms(), JULY, NEW_YEAR) - share(wave.forms(), JULY.minusYears(1), JULY);
        double anyway =
                share(wave.comparedForms(), JULY, NEW_YEAR) - share(wave.comparedForms(), JULY.minusYears(1), JULY);
        assertEquals(tenths(anyway), effect.comparedWith());
        assertEquals(tenths(change - anyway), effect.change());
        BigDecimal low = Objects.requireNonNull(effect.low());
        BigDecimal high = Objects.requireNonNull(effect.high());
        assertTrue(low.compareTo(tenths(change - anyway)) <= 0 && high.compareTo(tenths(change - anyway)) >= 0);
    }

    private static BigDecimal tenths(double points) {
        return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
    }
}
