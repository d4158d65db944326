package se.samplats.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Leaves browser tests out where no Chromium is found, and says how many; with {@code -Dsamplats.browser=required} they
 * fail instead. Another browser than the usual ones is named by {@code -Dsamplats.browser.path}.
 */
class NeedsBrowser implements ExecutionCondition {

    private static final AtomicInteger LEFT_OUT = new AtomicInteger();

    static Optional<Path> browser() {
        return Stream.of(
                        System.getProperty("samplats.browser.path", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (browser().isPresent() || "required".equals(System.getProperty("samplats.browser"))) {
            return ConditionEvaluationResult.enabled("a browser is there, or must be");
        }
        if (test.getTestMethod().isEmpty()) {
            return ConditionEvaluationResult.enabled("each test says it for itself");
        }
        if (LEFT_OUT.getAndIncrement() == 0) {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> System.err.printf(
                            "%n*** %d BROWSER TESTS WERE LEFT OUT: no Chromium was found. ***%n%n", LEFT_OUT.get())));
        }
        return ConditionEvaluationResult.disabled("no Chromium was found");
    }
}
