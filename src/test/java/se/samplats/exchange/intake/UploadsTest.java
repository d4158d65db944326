package se.samplats.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samplats.platform.kernel.Invalid;

class UploadsTest {

    private static final byte[] WORKBOOK = {'P', 'K', 3, 4, 20, 0};
    private static final byte[] TEXT = "id;namn\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void aFileIsWhatItsEndingSaysOrIsRefused() {
        for (String name : List.of("boenden.csv", "boenden.CSV", "boenden.txt")) {
            assertDoesNotThrow(() -> Uploads.mustBeWhatItIsCalled(name, TEXT));
            assertThrows(Invalid.class, () -> Uploads.mustBeWhatItIsCalled(name, WORKBOOK), name);
        }
        assertDoesNotThrow(() -> Uploads.mustBeWhatItIsCalled("boenden.xlsx", WORKBOOK));
        assertThrows(Invalid.class, () -> Uploads.mustBeWhatItIsCalled("boenden.xlsx", TEXT));
        assertThrows(Invalid.class, () -> Uploads.mustBeWhatItIsCalled("boenden.xlsx", new byte[0]));
        assertDoesNotThrow(() -> Uploads.mustBeWhatItIsCalled("boenden", TEXT));
    }
}
