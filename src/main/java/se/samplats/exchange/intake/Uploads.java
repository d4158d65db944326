package se.samplats.exchange.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.Upload;
import se.samplats.platform.http.CleanTexts;
import se.samplats.platform.kernel.Invalid;

/** The files of a form, read before the call ends. */
final class Uploads {

    private static final int LONGEST_NAME = 200;

    /** How a workbook begins, which is a ZIP file. */
    private static final byte[] PACKED = {'P', 'K', 3, 4};

    /** How a workbook with a password begins, which Excel calls as any other: the reader says what it is. */
    private static final byte[] LOCKED = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private Uploads() {}

    static List<Upload> of(@Nullable List<FileUpload> files) {
        List<Upload> uploads = new ArrayList<>();
        for (FileUpload file : files == null ? List.<FileUpload>of() : files) {
            String name = file.fileName() == null ? "" : file.fileName();
            CleanTexts.check("files", name);
            // A name comes by a header, where what a program cannot write is put in between as something else.
            CleanTexts.check("files", name.replaceAll("[^\\p{L}\\p{Nd}.]", ""));
            if (isChosen(file)) {
                byte[] content = content(file);
                mustBeWhatItIsCalled(name, content);
                uploads.add(new Upload(name.substring(0, Math.min(name.length(), LONGEST_NAME)), content));
            }
        }
        if (uploads.isEmpty()) {
            throw Invalid.field("files", "no-files");
        }
        return uploads;
    }

    /** An ending that says a kind of file says it truly; a name without one says nothing. */
    static void mustBeWhatItIsCalled(String name, byte[] content) {
        boolean packed = begins(content, PACKED);
        String called = name.toLowerCase(Locale.ROOT);
        boolean isOther = packed
                ? called.endsWith(".csv") || called.endsWith(".txt")
                : called.endsWith(".xlsx") && !begins(content, LOCKED);
        if (isOther) {
            throw Invalid.field("files", "file-ending", name);
        }
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    static boolean areNone(@Nullable List<FileUpload> files) {
        return files == null || files.stream().noneMatch(Uploads::isChosen);
    }

    /** A browser sends an empty part where no file was chosen. */
    private static boolean isChosen(FileUpload file) {
        return file.size() > 0 || (file.fileName() != null && !file.fileName().isEmpty());
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
