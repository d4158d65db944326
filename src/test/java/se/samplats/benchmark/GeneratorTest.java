package se.samplats.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private static Connection county;

    @BeforeAll
    static void generate() throws Exception {
        county = GeneratedDatabase.of(Scale.COUNTY, 7);
    }

    @AfterAll
    static void close() throws SQLException {
        county.close();
    }

    @Test
    void aSeedAlwaysGivesTheSameRowsAndAnotherSeedOthers() throws Exception {
        try (Connection again = GeneratedDatabase.of(Scale.COUNTY, 7);
                Connection other = GeneratedDatabase.of(Scale.COUNTY, 8)) {
            String checksum = new Generator(county).checksum();
            assertEquals(checksum, new Generator(again).checksum());
            assertNotEquals(checksum, new Generator(other).checksum());
        }
    }

    @Test
    void theCountyIsAsLargeAsAskedFor() throws SQLException {
        assertEquals(28, number("select count(*) from home"));
        assertEquals(320, number("select count(*) from place"));
        assertEquals(15, number("select count(distinct municipality) from home"));
    }

    @Test
    void ninePlacesOfTenAreTakenToday() throws SQLException {
        double taken = number("select count(*) from occupancy where daterange(starts_on, ends_before) @> date '"
                + Generator.TODAY + "'");
        assertTrue(taken / 320 > 0.88 && taken / 320 < 0.92, taken + " of 320");
    }

    @Test
    void lengthsOfStayFollowTheirForm() throws SQLException {
        double median = number("""
                select percentile_disc(0.5) within group (order by ends_before - starts_on)
                from occupancy o join place p on p.id = o.place_id join home h on h.id = p.home_id
                where h.form in ('KORTTID_LSS', 'KORTTID_SOL') and ends_before is not null""");
        assertTrue(median > 15 && median < 21, "median " + median);
    }

    /** What is given back and taken again by the triggers meets the same gaps: no row of the ledger lies in a gap or two. */
    @Test
    void theGapsAreThoseOfTheLedger() throws SQLException {
        assertEquals(0, number("""
                select count(*) from place p where
                  (select range_agg(daterange(nullif(free_from, '-infinity'), nullif(free_until, 'infinity')))
                   from vacancy v where v.place_id = p.id)
                  is distinct from
                  nullif(datemultirange(daterange(null, null)) - coalesce(
                    (select range_agg(daterange(starts_on, ends_before)) from occupancy o where o.place_id = p.id),
                    datemultirange()), datemultirange())"""));
        assertEquals(0, number("""
                select count(*) from vacancy v join home h on h.id = v.home_id
                where (v.form, v.municipality) <> (h.form, h.municipality)"""));
    }

    private static long number(String sql) throws SQLException {
        try (ResultSet row = county.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
