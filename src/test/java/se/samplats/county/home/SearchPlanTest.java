package se.samplats.county.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samplats.benchmark.GeneratedDatabase;
import se.samplats.benchmark.Scale;

/** A search reads one covering index, and no more of it for all the years that lie behind. */
class SearchPlanTest {

    private static final Scale SCALE = new Scale(290, 600, 7_800, 1);
    private static final LocalDate START = LocalDate.of(2026, 12, 1);
    private static final LocalDate END = LocalDate.of(2027, 3, 1);
    private static final String FORM = "KORTTID_SOL";

    private static Connection oneYear;
    private static Connection tenYears;

    @BeforeAll
    static void generate() throws Exception {
        oneYear = GeneratedDatabase.of(SCALE, 1);
        tenYears = GeneratedDatabase.of(SCALE.withYears(10), 1);
    }

    @AfterAll
    static void close() throws SQLException {
        oneYear.close();
        tenYears.close();
    }

    @Test
    void aCountysSearchTouchesAsFewPagesAfterTenYearsAsAfterOne() throws SQLException {
        bounded(municipalities("where county = '20'"));
    }

    @Test
    void aNationsSearchTouchesAsFewPagesAfterTenYearsAsAfterOne() throws SQLException {
        bounded(municipalities(""));
    }

    /** At most a descent of the index for each municipality, and a page for each 50 of the gaps found. */
    private static void bounded(List<String> municipalities) throws SQLException {
        SearchPlan young = SearchPlan.holding(oneYear, FORM, municipalities, START, END);
        SearchPlan old = SearchPlan.holding(tenYears, FORM, municipalities, START, END);
        assertEquals("Index Only Scan on vacancy_search", old.scan());
        assertEquals(young.rows(), old.rows());
        assertEquals(0, old.tableVisits());
        assertTrue(old.rows() > 0);
        assertTrue(old.pages() <= 4L * municipalities.size() + old.rows() / 50, old + " after ten years");
        assertTrue(old.pages() <= 2 * young.pages() + municipalities.size(), old + " after ten years, " + young);
        SearchPlan all = SearchPlan.endingAfter(tenYears, FORM, municipalities, START);
        assertEquals("Index Only Scan on vacancy_search", all.scan());
    }

    private static List<String> municipalities(String which) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (ResultSet rows = tenYears.createStatement().executeQuery("select code from municipality " + which)) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }
}
