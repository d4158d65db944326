package se.samplats.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What is written about the contract beside the code: one of the files in {@code contract}. */
final class ContractTexts {

    private ContractTexts() {}

    static Properties of(String file) {
        Properties texts = new Properties();
        try (InputStream written = ContractTexts.class.getResourceAsStream("/contract/" + file);
                Reader text = new InputStreamReader(Objects.requireNonNull(written, file), StandardCharsets.UTF_8)) {
            texts.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
