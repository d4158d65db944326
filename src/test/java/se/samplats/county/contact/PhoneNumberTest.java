package se.samplats.county.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhoneNumberTest {

    @Test
    void aNumberIsReadAsItIsWrittenInSwedenOrWithTheCountrysCode() {
        for (String written : List.of(
                "031-390 06 00",
                "0313900600",
                "031 / 390 06 00",
                "+46 31 390 06 00",
                "+46 (0)31-390 06 00",
                "0046313900600",
                "031\u2013390\u00a006\u00a000")) {
            assertEquals(Optional.of(new PhoneNumber("+46313900600")), PhoneNumber.of(written), written);
        }
        assertEquals(
                "tel:+46701740605",
                PhoneNumber.of("070-174 06 05").orElseThrow().link());
        assertEquals(
                "tel:+46846500400",
                PhoneNumber.of("08-465 004 00").orElseThrow().link());
    }

    @Test
    void whatIsNoSwedishNumberIsNone() {
        for (String written : List.of(
                "",
                "112",
                "313900600", // a spreadsheet took the zero
                "+47 22 12 34 56",
                "031-390 06 00 ankn. 12",
                "031-39 06",
                "031-390 06 00 00",
                "ring receptionen",
                "+46 46 31 390 06 00")) {
            assertEquals(Optional.empty(), PhoneNumber.of(written), written);
        }
    }

    @Test
    void anAreaCodeTellsWhereAndAMobileNumberDoesNot() {
        assertTrue(PhoneNumber.of("0980-319200").orElseThrow().tellsWhere());
        assertTrue(PhoneNumber.of("08-465 004 00").orElseThrow().tellsWhere());
        for (String anywhere : List.of("070-174 06 05", "010-123 45 67", "020-123 456", "0771-12 34 56")) {
            assertFalse(PhoneNumber.of(anywhere).orElseThrow().tellsWhere(), anywhere);
        }
    }

    @Test
    void whereTheAddressIsHiddenANumberWithAnAreaCodeIsRefused() {
        Telephones numbers = new Telephones("0980-319200", "070-174 06 05", "dygnet runt");
        assertEquals(Map.of(), numbers.faults(false));
        assertEquals(Map.of("phone", "phone-tells-where"), numbers.faults(true));
    }

    @Test
    void hoursOnCallNeedANumberToCall() {
        assertEquals(
                Map.of("onCallPhone", "hours-without-phone"),
                new Telephones("031-390 06 00", "", "nätter").faults(false));
        assertEquals(Map.of("onCallPhone", "not-a-phone"), new Telephones(null, "jouren", "nätter").faults(false));
    }

    @Test
    void whatIsNotSaidStaysAndWhatIsEmptyGoes() {
        Telephones was = new Telephones("031-390 06 00", "070-174 06 05", "nätter");
        assertEquals(was, Telephones.NONE.over(was));
        assertEquals(new Telephones("031-390 06 01", null, null), new Telephones(" 031-390 06 01 ", "", "").over(was));
    }
}
