package se.samplats.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4500",
                "4 500",
                "4 500 kr",
                "4500kr",
                "4500:-",
                "4 500:-",
                "4500,-",
                "4500 SEK",
                "SEK 4500",
                "kr 4 500",
                "4 500 kronor",
                "4 500 kr.",
                "4 500 kr/dygn",
                "4 500 kr per dygn",
                "4500,00",
                "4.500,00",
                "4,500.00",
                "4\u00a0500",
                "4\u202f500 kr",
                "4\u2009500",
                "4\u2007500",
                "4\u3000500",
                "4\u2003500\u00a0kr",
                "+4500",
                " 4500\t"
            })
    void everyUsualWayToWriteKronorIsRead(String text) {
        assertEquals(0, Amounts.of(text).orElseThrow().compareTo(new BigDecimal("4500")), text);
        assertFalse(Amounts.isEither(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.500", "4,500", "4.500 kr", "4,500:-", "12.000", "999,999", "-4.500"})
    void whatCanBeThousandsOrAFractionIsNotGuessed(String text) {
        assertTrue(Amounts.isEither(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4'500,50",
                "4’500",
                "4 5 00",
                "4  5",
                "45%",
                "4,5 tkr",
                "4500 €",
                "EUR 4500",
                "4500/mån",
                "ca 4500",
                "4500-5000",
                "4500:50",
                "1.234.567",
                "kr",
                ":-",
                "",
                "4500-",
                "(4500)",
                "1e3",
                "4 500 kr kr",
                "45 00"
            })
    void whatIsNoSwedishAmountIsNotRead(String text) {
        assertEquals(Optional.empty(), Amounts.of(text));
    }

    @Test
    void aPercentageIsKnownAsOne() {
        assertTrue(Amounts.isShare("50 %"));
        assertFalse(Amounts.isShare("50"));
    }
}
