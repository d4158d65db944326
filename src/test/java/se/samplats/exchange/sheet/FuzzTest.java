package se.samplats.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samplats.exchange.row.PurchaseRow;
import se.samplats.platform.kernel.Language;

/**
 * Files written in many ways, and made worse at random, from a seed that is told when one fails: some hundreds of each kind, and ten
 * thousand by {@code ./mvnw -Pfuzz test -Dtest=FuzzTest}.
 */
class FuzzTest {

    private static final int FILES = Integer.getInteger("samplats.fuzz.files", 400);
    private static final long SEED = Long.getLong("samplats.fuzz.seed", 20261127L);
    private static final Path FOLDER = Path.of("src/test/resources/fall");
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman", "IBM850");

    private record Outcome(List<PurchaseRow> rows, Faults faults) {}

    @Test
    void whatIsWrittenInAnyWayIsReadAsItWasMeantOrRefusedByName() throws IOException {
        int taken = 0;
        for (int file = 0; file < FILES; file++) {
            Random chance = new Random(SEED + file);
            List<Purchase> meant = Stream.generate(() -> Purchase.any(chance))
                    .limit(1 + chance.nextInt(4))
                    .toList();
            byte[] content = Written.any(meant, chance);
            Outcome outcome = read(content);
            String about =
                    "seed " + (SEED + file) + " " + meant + " became " + outcome.rows + " " + outcome.faults.inOrder();
            assertTrue(outcome.rows.size() == meant.size() || !outcome.faults.none(), about);
            List<String> understood = meant.stream().map(Purchase::toString).toList();
            for (PurchaseRow row : outcome.rows) {
                assertTrue(understood.contains(Purchase.of(row).toString()), about);
            }
            assertNamed(outcome.faults, about);
            taken += outcome.faults.none() ? 1 : 0;
        }
        assertTrue(taken > FILES / 2, "only " + taken + " of " + FILES + " were taken");
    }

    @Test
    void aWorkbookThatWasDamagedOnTheWayIsReadAsItWasOrRefused() throws IOException {
        List<Path> workbooks = files(".xlsx", ".ods");
        for (int file = 0; file < FILES; file++) {
            Random chance = new Random(SEED + file);
            byte[] content = Files.readAllBytes(workbooks.get(chance.nextInt(workbooks.size())));
            Outcome right = read(content);
            // packed, most damage breaks the packing; unpacked, it reaches the digits
            Outcome outcome = read(
                    damaged(chance.nextBoolean() || content[0] != 'P' ? content : Written.unpacked(content), chance));
            String about = "seed " + (SEED + file);
            if (outcome.faults.none()) {
                assertEquals(right.rows, outcome.rows, about);
            }
            assertNamed(outcome.faults, about);
        }
    }

    @Test
    void aTextThatWasDamagedOnTheWayIsReadOrRefusedAndNoLetterBecomesAnother() throws IOException {
        List<Path> texts = files(".csv");
        for (int file = 0; file < FILES; file++) {
            Random chance = new Random(SEED + file);
            byte[] content = Files.readAllBytes(texts.get(chance.nextInt(texts.size())));
            Outcome outcome = read(damaged(content, chance));
            assertNamed(outcome.faults, "seed " + (SEED + file));
            for (PurchaseRow row : outcome.rows) {
                assertFalse(GarbledText.isIn(row.toString()), row::toString);
            }
        }
    }

    @Test
    void anythingAtAllIsToldByName() {
        for (int file = 0; file < FILES; file++) {
            Random chance = new Random(SEED + file);
            byte[] content = new byte[chance.nextInt(3_000)];
            chance.nextBytes(content);
            byte[] start = MAGIC[chance.nextInt(MAGIC.length)];
            System.arraycopy(start, 0, content, 0, Math.min(start.length, content.length));
            Outcome outcome = read(content);
            assertFalse(outcome.faults.none() && outcome.faults.notes().isEmpty(), "seed " + (SEED + file));
            assertNamed(outcome.faults, "seed " + (SEED + file));
        }
    }

    private static final byte[][] MAGIC = {
        {},
        {'P', 'K', 3, 4},
        {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
        {'%', 'P', 'D', 'F'},
        {(byte) 0xff, (byte) 0xfe},
        {(byte) 0xfe, (byte) 0xff},
        "<html><table>".getBytes(UTF_8),
        "sep=;\r\n".getBytes(UTF_8),
        "kommunkod;arendereferens;boendeform;utforare;fran;till;dygnspris;orsak\n\"".getBytes(UTF_8),
        "kommunkod;arendereferens".getBytes(UTF_16LE)
    };

    private static byte[] damaged(byte[] content, Random chance) {
        byte[] worse = content.clone();
        List<BiFunction<byte[], Integer, byte[]>> ways = List.of(
                (bytes, at) -> {
                    bytes[at] ^= (byte) (1 << chance.nextInt(8));
                    return bytes;
                },
                (bytes, at) -> Arrays.copyOf(bytes, at),
                (bytes, at) -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                    System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                    longer[at] = (byte) chance.nextInt(256);
                    return longer;
                },
                (bytes, at) -> {
                    Arrays.fill(bytes, at, Math.min(bytes.length, at + chance.nextInt(20)), (byte) chance.nextInt(256));
                    return bytes;
                });
        for (int times = 1 + chance.nextInt(3); times > 0 && worse.length > 1; times--) {
            worse = ways.get(chance.nextInt(ways.size())).apply(worse, chance.nextInt(worse.length));
        }
        return worse;
    }

    private static List<Path> files(String... kinds) throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> Arrays.stream(kinds)
                            .anyMatch(kind -> file.toString().endsWith(kind)))
                    .filter(file -> !file.toString().endsWith("right.csv"))
                    .sorted()
                    .toList();
        }
    }

    private static Outcome read(byte[] content) {
        Faults faults = new Faults();
        List<PurchaseRow> rows = new ArrayList<>();
        for (Sheet sheet : Written.sheets().read(List.of(new Upload("fil", content)), faults)) {
            for (Sheet.Line line : sheet.kind() == SheetKind.PURCHASES ? sheet.rows() : List.<Sheet.Line>of()) {
                Cells cells = new Cells(sheet, line, faults);
                PurchaseRow row = PurchaseRow.of(cells, Written.reference());
                if (!cells.isBroken()) {
                    rows.add(row);
                }
            }
        }
        return new Outcome(rows, faults);
    }

    /** Each mistake names its file, and has a sentence. */
    private static void assertNamed(Faults faults, String about) {
        for (Fault fault : faults.inOrder()) {
            assertTrue(fault.file().startsWith("fil"), about);
            assertFalse(Objects.requireNonNull(fault.in(Language.SV)).isBlank(), about);
        }
    }

    static Charset encoding(Random chance) {
        return Charset.forName(ENCODINGS.get(chance.nextInt(ENCODINGS.size())));
    }

    static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\r\n"));
    }
}
