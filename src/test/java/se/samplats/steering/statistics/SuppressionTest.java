package se.samplats.steering.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplats.platform.kernel.FewPersons;

class SuppressionTest {

    private static final List<String> MUNICIPALITIES = List.of("2081", "2080", "2062");
    private static final List<String> FORMS = List.of("HVB", "SABO");
    private static final List<String> MONTHS = List.of("2026-01", "2026-02");

    private final Map<Cell, Headcount> counts = new HashMap<>();

    @Test
    void aCellOfFewerThanFivePersonsIsHiddenAndOneOfFiveIsNot() {
        given("2081", "HVB", 4);
        given("2080", "HVB", 5);
        given("2062", "HVB", 4);
        given("2083", "HVB", 4);
        assertEquals(Set.of("2081", "2062", "2083"), hiddenMunicipalities(null));
    }

    @Test
    void aSecondCellIsHiddenWhereTheFirstCouldBeComputedBack() {
        given("2081", "HVB", 2);
        given("2080", "HVB", 30);
        given("2062", "HVB", 9);
        assertEquals(Set.of("2081", "2062"), hiddenMunicipalities(null));
        assertFalse(Suppression.hidden(counts, null).contains(new Cell(null, null, null)));
    }

    @Test
    void twoHiddenCellsThatTogetherCoverTooFewTakeAThirdWithThem() {
        given("2081", "HVB", 1);
        given("2080", "HVB", 2);
        given("2062", "HVB", 9);
        given("2083", "HVB", 90);
        assertEquals(Set.of("2081", "2080", "2062"), hiddenMunicipalities(null));
    }

    @Test
    void aMunicipalitySeesItsOwnCellAndMayNotTakeItFromATotal() {
        given("2081", "HVB", 2);
        given("2080", "HVB", 30);
        given("2062", "HVB", 9);
        given("2083", "HVB", 40);
        assertEquals(Set.of("2062", "2080"), hiddenMunicipalities("2081"));
        assertEquals(Set.of("2081", "2080"), hiddenMunicipalities("2062"));
    }

    @Test
    void theTotalGoesWhenAReaderWouldOnlyHaveToTakeItsOwnFromIt() {
        given("2081", "HVB", 2);
        given("2080", "HVB", 30);
        Set<Cell> hidden = Suppression.hidden(counts, "2080");
        assertTrue(hidden.contains(new Cell("2081", null, null)));
        assertTrue(hidden.contains(new Cell(null, null, null)));
        assertFalse(hidden.contains(new Cell("2080", null, null)));
    }

    @Test
    void aPersonWhoStaysOnIsOnePersonOverTheMonths() {
        counts.put(new Cell("2081", "HVB", "2026-01"), new Headcount(4, 4));
        counts.put(new Cell("2081", "HVB", "2026-02"), new Headcount(4, 0));
        assertTrue(Suppression.hidden(counts, null).contains(new Cell("2081", "HVB", null)));
        assertTrue(Suppression.hidden(counts, null).contains(new Cell(null, null, null)));
    }

    @Test
    void monthsWithFewEachMayTogetherBeMany() {
        MONTHS.forEach(month -> counts.put(new Cell("2081", "HVB", month), new Headcount(3, 3)));
        Set<Cell> hidden = Suppression.hidden(counts, null);
        assertFalse(hidden.contains(new Cell("2081", "HVB", null)));
        assertTrue(hidden.contains(new Cell("2081", "HVB", "2026-01")));
    }

    /** Whatever the numbers: no total minus what is visible gives a hidden cell, for anybody. */
    @Property(tries = 2000)
    void noHiddenCellIsWhatIsLeftOfATotal(
            @ForAll @Size(12) List<@IntRange(max = 12) Integer> persons, @ForAll @IntRange(max = 3) int reader) {
        String own = reader == 3 ? null : MUNICIPALITIES.get(reader);
        Map<Cell, Headcount> finest = new HashMap<>();
        int next = 0;
        for (String municipality : MUNICIPALITIES) {
            for (String form : FORMS) {
                for (String month : MONTHS) {
                    int count = persons.get(next++);
                    if (count > 0) {
                        finest.put(new Cell(municipality, form, month), new Headcount(count, count / 2));
                    }
                }
            }
        }
        Set<Cell> hidden = Suppression.hidden(finest, own);
        Set<Cell> all = new HashSet<>(finest.keySet());
        for (Dimension dimension : Dimension.values()) {
            Set.copyOf(all).forEach(cell -> all.add(cell.total(dimension)));
        }
        for (Cell total : all) {
            for (Dimension dimension : Dimension.values()) {
                Set<Cell> parts = all.stream()
                        .filter(cell -> cell.along(dimension) != null)
                        .filter(cell -> cell.total(dimension).equals(total))
                        .collect(Collectors.toSet());
                long unknown = parts.stream().filter(hidden::contains).count() + (hidden.contains(total) ? 1 : 0);
                boolean ownAlone = !parts.isEmpty() && parts.stream().allMatch(p -> known(p, own));
                assertTrue(
                        parts.isEmpty() || unknown != 1 || ownAlone,
                        () -> "computed back along " + dimension + ": " + total);
            }
        }
        finest.forEach((cell, count) ->
                assertTrue(count.present() >= FewPersons.FEWEST || hidden.contains(cell) || known(cell, own)));
    }

    private static boolean known(Cell cell, @Nullable String own) {
        return own != null && own.equals(cell.municipality());
    }

    private void given(String municipality, String form, int persons) {
        counts.put(new Cell(municipality, form, "2026-01"), new Headcount(persons, persons));
    }

    private Set<String> hiddenMunicipalities(@Nullable String own) {
        return Suppression.hidden(counts, own).stream()
                .filter(cell -> cell.municipality() != null && cell.form() == null && cell.month() == null)
                .map(Cell::municipality)
                .collect(Collectors.toSet());
    }
}
