package se.samplats.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4040,00 | 4040.00",
                "4040.5 | 4040.5",
                "4 040,00 | 4040.00",
                "4\u00a0040 | 4040",
                "1.234.567,89 | 1234567.89",
                "1,234,567.89 | 1234567.89",
                "-3 | -3",
                "\u22123,5 | -3.5"
            })
    void commaAndPointAreBothUnderstood(String text, BigDecimal expected) {
        assertEquals(Optional.of(expected), Decimals.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fyra", "1,2,3", "4 04,00", "1e9", "12345678901234567890", "--1", "1.", "4040 kr"})
    void whatIsNoNumberIsNotGuessed(String text) {
        assertEquals(Optional.empty(), Decimals.of(text));
    }
}
