package se.samplats.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a file is, by its first bytes and the parts inside, whatever it is called. What is not read is told by its name. */
enum FileFormat {
    TEXT("", ""),
    WORKBOOK("", ""),
    OPEN_DOCUMENT("", ""),
    PASSWORD("password", ""),
    OLD_EXCEL("old-workbook", ""),
    BINARY_EXCEL("binary-workbook", ""),
    PDF("pdf", ""),
    PICTURE("picture", ""),
    ARCHIVE("archive", ""),
    WORD("other-format", "Word"),
    POWERPOINT("other-format", "PowerPoint"),
    NUMBERS("other-format", "Numbers"),
    OPEN_TEXT("other-format", "OpenDocument Text"),
    RICH_TEXT("other-format", "RTF"),
    HTML("other-format", "HTML"),
    XML("other-format", "XML");

    private static final int ENOUGH = 2_000;
    private static final int LONGEST_MIMETYPE = 100;
    private static final String OPEN_DOCUMENT_TYPE = "application/vnd.oasis.opendocument.";

    private static final Map<String, FileFormat> FIRST_BYTES = Map.ofEntries(
            Map.entry("%PDF", PDF),
            Map.entry("\u0089PNG", PICTURE),
            Map.entry("\u00ff\u00d8\u00ff", PICTURE),
            Map.entry("GIF8", PICTURE),
            Map.entry("II*\0", PICTURE),
            Map.entry("MM\0*", PICTURE),
            Map.entry("{\\rtf", RICH_TEXT),
            Map.entry("Rar!", ARCHIVE),
            Map.entry("7z\u00bc\u00af", ARCHIVE),
            Map.entry("\u001f\u008b", ARCHIVE));

    private final String refusal;
    private final String spoken;

    FileFormat(String refusal, String spoken) {
        this.refusal = refusal;
        this.spoken = spoken;
    }

    /** The line that says why it is not read; empty when it is. */
    String refusal() {
        return refusal;
    }

    /** What such files are called. */
    String spoken() {
        return spoken;
    }

    static FileFormat of(byte[] content) {
        String start = latin(content, ENOUGH);
        if (start.startsWith("PK\u0003\u0004")) {
            return zipped(content);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return compound(latin(content, content.length));
        }
        return FIRST_BYTES.entrySet().stream()
                .filter(format -> start.startsWith(format.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> marked(start))
                .orElse(TEXT);
    }

    /** Web pages and XML: some systems call them xls. */
    private static Optional<FileFormat> marked(String start) {
        String text = start.replaceAll("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)|\0", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (!text.matches("(?s)<[?!a-z].*")) {
            return Optional.empty();
        }
        return Optional.of(text.matches("(?s).*<(?:!doctype html|html|table|meta|body).*") ? HTML : XML);
    }

    /** A compound file holds the old formats, and what is encrypted; its streams are named in two bytes a letter. */
    private static FileFormat compound(String content) {
        if (content.contains(wide("EncryptedPackage"))) {
            return PASSWORD;
        }
        if (content.contains(wide("WordDocument"))) {
            return WORD;
        }
        return content.contains(wide("PowerPoint Document")) ? POWERPOINT : OLD_EXCEL;
    }

    private static FileFormat zipped(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<String> parts = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
            if (parts.contains("mimetype")) {
                return openDocument(zip);
            }
            if (parts.contains("xl/workbook.bin")) {
                return BINARY_EXCEL;
            }
            if (parts.stream().anyMatch(part -> part.startsWith("word/"))) {
                return WORD;
            }
            if (parts.stream().anyMatch(part -> part.startsWith("ppt/"))) {
                return POWERPOINT;
            }
            if (parts.stream().anyMatch(part -> part.endsWith(".iwa"))) {
                return NUMBERS;
            }
            return parts.stream().anyMatch(part -> part.startsWith("xl/")) ? WORKBOOK : ARCHIVE;
        } catch (IOException | RuntimeException broken) {
            return WORKBOOK;
        }
    }

    private static FileFormat openDocument(ZipFile zip) throws IOException {
        String type = part(zip, "mimetype", LONGEST_MIMETYPE);
        if (part(zip, "META-INF/manifest.xml", 1 << 20).contains("encryption-data")) {
            return PASSWORD;
        }
        if (type.startsWith(OPEN_DOCUMENT_TYPE + "spreadsheet")) {
            return OPEN_DOCUMENT;
        }
        return type.startsWith(OPEN_DOCUMENT_TYPE) ? OPEN_TEXT : ARCHIVE;
    }

    private static String part(ZipFile zip, String name, int most) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(most), StandardCharsets.ISO_8859_1);
        }
    }

    private static String latin(byte[] content, int most) {
        return new String(content, 0, Math.min(content.length, most), StandardCharsets.ISO_8859_1);
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
