package se.samplats.platform.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonalNumbersTest {

    @Test
    void anIdOfTheServiceIsNoPersonalNumberWhateverDigitsItWasDealt() {
        assertFalse(PersonalNumbers.isIn("01a22147-43ee-7f10-8308-2b1503830109"));
        Random random = new Random(20_261_128);
        List<UUID> taken = IntStream.range(0, 100_000)
                .mapToObj(n ->
                        new UUID((random.nextLong() & ~0xf000L) | 0x7000L, (random.nextLong() >>> 2) | Long.MIN_VALUE))
                .filter(id -> PersonalNumbers.isIn("/homes/" + id + "?back=/desk"))
                .toList();
        assertEquals(List.of(), taken);
    }

    @Test
    void besideAnIdAPersonalNumberIsFoundAllTheSame() {
        String id = "01a22147-43ee-7f10-8308-2b1503830109";
        for (String number : List.of("19900101-0017", "900101-0017", "199001010017", "1990 01 01 0017")) {
            assertTrue(PersonalNumbers.isIn(id + " " + number), number);
            assertTrue(PersonalNumbers.isIn(number + " " + id), number);
            assertTrue(PersonalNumbers.isIn(number), number);
        }
    }

    @Test
    void whatStandsOnEitherSideOfAnIdIsNotPutTogether() {
        assertFalse(PersonalNumbers.isIn("2026-11-28 01a22147-43ee-7f10-8308-2b1503830109 1234"));
    }
}
