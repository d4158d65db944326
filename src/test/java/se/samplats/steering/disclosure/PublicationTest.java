package se.samplats.steering.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final List<String> MUNICIPALITIES = List.of("2081", "2080", "2062");
    private static final List<String> FORMS = List.of("HVB", "SABO");
    private static final List<List<Integer>> DIVIDED = List.of(List.of(), List.of(0), List.of(1), List.of(0, 1));
    private static final Tables TABLES =
            Tables.of(2, List.of(0), new Integer[] {}, new Integer[] {0}, new Integer[] {1}, new Integer[] {0, 1});

    private final List<Presence> presences = new ArrayList<>();

    @Test
    void aPartOfFewerThanFivePersonsIsHiddenAndOneOfFiveIsNot() {
        given("2081", 4, JANUARY, JANUARY);
        given("2080", 5, JANUARY, JANUARY);
        given("2062", 4, JANUARY, JANUARY);
        given("2083", 4, JANUARY, JANUARY);
        assertEquals(Set.of("2081", "2062", "2083"), hidden());
    }

    @Test
    void aSecondPartIsHiddenWhereTheFirstCouldBeComputedBack() {
        given("2081", 2, JANUARY, JANUARY);
        given("2080", 30, JANUARY, JANUARY);
        given("2062", 9, JANUARY, JANUARY);
        given("2083", 12, JANUARY, JANUARY);
        assertTrue(hidden().size() > 1, hidden().toString());
        assertTrue(shows(Part.of("*", "*"), JANUARY, JANUARY));
    }

    @Test
    void twoHiddenPartsThatTogetherCoverTooFewTakeAThirdWithThem() {
        given("2081", 1, JANUARY, JANUARY);
        given("2080", 2, JANUARY, JANUARY);
        given("2062", 9, JANUARY, JANUARY);
        given("2083", 90, JANUARY, JANUARY);
        given("2082", 90, JANUARY, JANUARY);
        assertTrue(hidden().size() > 2, hidden().toString());
    }

    @Test
    void aTotalIsHiddenFromEverybodyWhereOneMunicipalityCouldTakeItsOwnFromIt() {
        given("2081", 2, JANUARY, JANUARY);
        given("2080", 30, JANUARY, JANUARY);
        assertFalse(shows(Part.of("*", "*"), JANUARY, JANUARY));
    }

    @Test
    void onePersonInManyRowsIsOnePerson() {
        for (int row = 0; row < 9; row++) {
            presences.add(new Presence("the same", List.of("2081", "HVB"), JANUARY, JANUARY));
        }
        assertFalse(shows(Part.of("2081", "*"), JANUARY, JANUARY));
    }

    @Test
    void monthsWithFewEachMayTogetherBeAYearWithEnoughAndNoOtherPeriodTellsIt() {
        for (int month = 0; month < 12; month++) {
            given("2081", 3, JANUARY.plusMonths(month), JANUARY.plusMonths(month));
            given("2080", 40, JANUARY.plusMonths(month), JANUARY.plusMonths(month));
            given("2062", 40, JANUARY.plusMonths(month), JANUARY.plusMonths(month));
        }
        Part part = Part.of("2081", "*");
        assertFalse(shows(part, JANUARY, JANUARY));
        assertFalse(shows(part, JANUARY, JANUARY.plusMonths(2)));
        assertTrue(shows(part, JANUARY, DECEMBER));
        assertFalse(shows(part, JANUARY.plusMonths(1), DECEMBER.plusMonths(1)));
    }

    @Test
    void aYearIsHiddenWhereItsShownMonthsLeaveFewOfIt() {
        for (int month = 0; month < 10; month++) {
            given("2081", 6, JANUARY.plusMonths(month), JANUARY.plusMonths(month));
        }
        given("2081", 2, DECEMBER.minusMonths(1), DECEMBER);
        for (String other : List.of("2080", "2062", "2083")) {
            given(other, 40, JANUARY, DECEMBER);
        }
        assertTrue(shows(Part.of("2081", "*"), JANUARY, JANUARY));
        assertFalse(shows(Part.of("2081", "*"), DECEMBER, DECEMBER));
        assertFalse(shows(Part.of("2081", "*"), JANUARY, DECEMBER));
    }

    @Test
    void aPartOfNoTableIsNotAskedFor() {
        given("2081", 9, JANUARY, JANUARY);
        Published published =
                new Publications().published(Tables.of(2, List.of(0), new Integer[] {}, new Integer[] {0}), presences);
        assertThrows(IllegalArgumentException.class, () -> published.shows(Part.of("*", "HVB"), JANUARY, JANUARY));
    }

    /** Whatever the numbers: the system of the month's published parts determines no few, for anybody, and no two differ by few. */
    @Property(tries = 300)
    void nothingOfFewFollowsWhoeverReads(
            @ForAll @Size(6) List<@IntRange(max = 12) Integer> persons, @ForAll @IntRange(max = 3) int reader) {
        presences.clear();
        int next = 0;
        TableSystem system = new TableSystem(List.of(0));
        DIVIDED.forEach(system::table);
        for (String municipality : MUNICIPALITIES) {
            for (String form : FORMS) {
                for (int one = 0; one < persons.get(next); one++) {
                    String name = "person " + next + " " + one;
                    presences.add(new Presence(name, List.of(municipality, form), JANUARY, JANUARY));
                    system.person(name, List.of(municipality, form), JANUARY);
                }
                next++;
            }
        }
        Leaves leaves = new Leaves(TABLES, presences, JANUARY, JANUARY);
        Published published = new Publications().published(TABLES, presences);
        for (Part part : leaves.parts().keySet()) {
            if (published.shows(part, JANUARY, JANUARY)) {
                system.shown(JANUARY, part.values().toArray(String[]::new));
            }
        }
        TableSystem.Result result = system.judge(2025, reader == 3 ? "" : MUNICIPALITIES.get(reader));
        assertEquals(List.of(), result.few());
        assertEquals(List.of(), result.differences);
    }

    private void given(String municipality, int persons, YearMonth first, YearMonth last) {
        for (int one = 0; one < persons; one++) {
            presences.add(new Presence(municipality + first + one, List.of(municipality, "HVB"), first, last));
        }
    }

    private boolean shows(Part part, YearMonth first, YearMonth last) {
        return new Publications().published(TABLES, presences).shows(part, first, last);
    }

    private Set<String> hidden() {
        Set<String> hidden = new TreeSet<>();
        for (Presence one : presences) {
            if (!shows(Part.of(one.leaf().get(0), "*"), JANUARY, JANUARY)) {
                hidden.add(one.leaf().get(0));
            }
        }
        return hidden;
    }
}
