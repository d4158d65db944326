package se.samplats.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    private static final String TEXT =
            "boende_id;namn\r\n2081-01;Ängsgården på Östra vägen\r\n2081-02;Åsa café – § 9, 4\u00a0500 kr\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void aSwedishTextIsReadInEveryEncodingThatSpreadsheetsUse(String encoding) {
        assertEquals(Optional.of(TEXT), Encodings.text(TEXT.getBytes(Charset.forName(encoding))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM850"})
    void aSwedishTextOfAnOldComputerIsRead(String encoding) {
        String text = TEXT.replace("–", "-");
        assertEquals(Optional.of(text), Encodings.text(text.getBytes(Charset.forName(encoding))));
    }

    @Test
    void theMarkOfAnEncodingIsNoPartOfTheText() {
        assertEquals(Optional.of("å"), Encodings.text("\ufeffå".getBytes(UTF_8)));
        assertEquals(Optional.of("å"), Encodings.text("\ufeffå".getBytes(UTF_16LE)));
        assertEquals(Optional.of("å"), Encodings.text("\ufeffå".getBytes(UTF_16BE)));
    }

    /** Whatever of the municipalities' names is in a file: it is read as it was written, or not at all. */
    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-MacRoman", "IBM850", "ISO-8859-1", "ISO-8859-15"})
    void noMunicipalitysNameIsReadAsAnother(String encoding) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EncodingsTest.class.getResourceAsStream("/demo/dalarna/boenden.csv"))) {
            String all = new String(in.readAllBytes(), UTF_8).substring(1);
            all.lines().forEach(line -> {
                Optional<String> read = Encodings.text(line.getBytes(Charset.forName(encoding)));
                assertTrue(read.isEmpty() || read.get().equals(line), () -> line + " was read as " + read);
            });
            assertEquals(Optional.of(all), Encodings.text(all.getBytes(Charset.forName(encoding))));
        }
    }

    @Test
    void bytesThatAreNoSwedishTextInAnyEncodingAreRefused() {
        assertEquals(Optional.empty(), Encodings.text(new byte[] {'a', (byte) 0xc3, (byte) 0x28, (byte) 0xa5}));
        assertEquals(Optional.empty(), Encodings.text(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 'b'}));
        byte[] both = ("Säter;"
                        + new String("Säter".getBytes(Charset.forName("windows-1252")), Charset.forName("ISO-8859-1")))
                .getBytes(Charset.forName("windows-1252"));
        assertEquals(Optional.of("Säter;Säter"), Encodings.text(both));
    }

    @Test
    void aFileThatIsHalfInOneEncodingAndHalfInAnotherIsRefused() {
        byte[] first = "Säter\n".getBytes(UTF_8);
        byte[] second = "Säter\n".getBytes(Charset.forName("windows-1252"));
        byte[] mixed = new byte[first.length + second.length];
        System.arraycopy(first, 0, mixed, 0, first.length);
        System.arraycopy(second, 0, mixed, first.length, second.length);
        assertEquals(Optional.empty(), Encodings.text(mixed));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,windows-1252",
        "UTF-8,x-MacRoman",
        "UTF-8,IBM850",
        "windows-1252,UTF-8",
        "windows-1252,x-MacRoman",
        "windows-1252,IBM850",
        "x-MacRoman,windows-1252",
        "IBM850,windows-1252"
    })
    void textThatWasReadInAnotherEncodingThanItWasWrittenInIsKnownByItsLooks(String written, String read) {
        for (String text : new String[] {"Borlänge", "Gävle", "Mölndal", "Håbo", "Östra vägen", "för få på gården"}) {
            String wrong = new String(text.getBytes(Charset.forName(written)), Charset.forName(read));
            assertTrue(GarbledText.isIn(wrong), () -> text + " became " + wrong);
            assertFalse(GarbledText.isIn(text));
        }
        assertTrue(GarbledText.isIn("Borl?nge"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vad händer? Ingenting.",
                "René",
                "Müller",
                "30–40 dygn…",
                "”Ängen”",
                "§ 9",
                "a@b.example",
                "4 500 €",
                "Ö",
                "Å",
                "hon/han",
                "Šarić",
                "Citroën",
                "kr/dygn",
                "ja?",
                "A?",
                "Æbelø",
                "½ plats"
            })
    void ordinaryTextIsNotTakenForIt(String text) {
        assertFalse(GarbledText.isIn(text), text);
    }
}
