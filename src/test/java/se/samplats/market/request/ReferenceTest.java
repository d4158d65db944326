package se.samplats.market.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;
import se.samplats.Owner;
import se.samplats.platform.kernel.PersonalNumbers;

/** What people call a request or a placement tells nobody how many others there are. */
@FeatureTest
class ReferenceTest {

    private static final int MANY = 20_000;
    private static final int FIRST = 13_000_000;
    private static final int LAST = 99_999_999;

    @Test
    void noTwoNumbersAreAlikeAndNoneIsOneFromBefore() throws SQLException {
        List<Integer> numbers = numbers("request_number");
        assertEquals(MANY, new HashSet<>(numbers).size());
        assertTrue(numbers.stream().allMatch(one -> one >= FIRST && one <= LAST));
    }

    /** Of numbers that say nothing, about half are above the one before, and few stand close to it. */
    @Test
    void whoeverSeesTwoNumbersCannotTellHowManyLieBetween() throws SQLException {
        List<Integer> numbers = numbers("placement_number");
        int rising = 0;
        int near = 0;
        for (int i = 1; i < MANY; i++) {
            int step = numbers.get(i) - numbers.get(i - 1);
            rising += step > 0 ? 1 : 0;
            near += Math.abs(step) < 100_000 ? 1 : 0;
        }
        assertTrue(rising > MANY * 0.48 && rising < MANY * 0.52, "rising " + rising);
        assertTrue(near < MANY * 0.01, "near " + near);
    }

    @Test
    void noReferenceLooksLikeAPersonalNumber() throws SQLException {
        for (int year : List.of(2012, 2026, 2031)) {
            for (int number : numbers("request_number")) {
                assertFalse(PersonalNumbers.isIn("F-" + year + "-" + number), () -> "F-" + year + "-" + number);
            }
        }
    }

    @Test
    void requestsAndPlacementsHaveOrdersOfTheirOwn() throws SQLException {
        assertTrue(!numbers("request_number").equals(numbers("placement_number")));
    }

    private static List<Integer> numbers(String sequence) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        try (Connection connection = Owner.connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select hidden_number(n, '" + sequence + "') from generate_series(1, " + MANY + ") n")) {
            while (found.next()) {
                numbers.add(found.getInt(1));
            }
        }
        return numbers;
    }
}
