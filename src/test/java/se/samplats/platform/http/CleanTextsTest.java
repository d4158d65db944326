package se.samplats.platform.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplats.platform.kernel.Invalid;

/** What a text may hold. */
class CleanTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2081-17\u200b",
                "\u00a0",
                "\u202e7102-1802",
                "\u2066a",
                "a\ufeff",
                "a\u2060b",
                "\u200d",
                "\u00ad\u00ad",
                "\u3164",
                "\u2800 \u2800",
                "\u0301",
                "\uE000",
                "\uDB40\uDC41a"
            })
    void aReferenceThatCannotBeSeenIsRefused(String text) {
        Invalid refused = assertThrows(Invalid.class, () -> CleanTexts.check("caseReference", text));
        assertEquals("caseReference", refused.fields().get(0).field());
        assertEquals(
                "problem.invisible-character", refused.fields().get(0).message().key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2081-17",
                "åäö",
                "e\u0301",
                "avstav\u00adning",
                "😀",
                "👩\u200d👧",
                "☎\ufe0f",
                "می\u200cخواهم",
                "-",
                "?"
            })
    void whatCanBeSeenIsTaken(String text) {
        assertDoesNotThrow(() -> CleanTexts.check("reason", text));
    }
}
