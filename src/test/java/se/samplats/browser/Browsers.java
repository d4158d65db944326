package se.samplats.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** One for each thread, since none may be led by two: opened when first looked through, it serves all visitors of its thread. */
final class Browsers {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Set<Playwright> OPEN = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<Opened> OF_THREAD = ThreadLocal.withInitial(Browsers::open);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Playwright::close)));
    }

    private Browsers() {}

    private record Opened(Playwright leader, Browser browser) {}

    static Browser ofThisThread() {
        return OF_THREAD.get().browser();
    }

    /** What is found by a look at each of these, as many side by side as there are processors. */
    static <T> List<String> lookAtAll(Collection<T> things, Function<T, List<String>> look)
            throws InterruptedException, ExecutionException {
        Queue<T> left = new ConcurrentLinkedQueue<>(things);
        int many = Math.max(2, Runtime.getRuntime().availableProcessors());
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            Callable<List<String>> looking = () -> lookWhileAnyIsLeft(left, look);
            List<String> found = new ArrayList<>();
            for (Future<List<String>> some : threads.invokeAll(Collections.nCopies(many, looking))) {
                found.addAll(some.get());
            }
            return found;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<String> lookWhileAnyIsLeft(Queue<T> left, Function<T, List<String>> look) {
        List<String> found = new ArrayList<>();
        try {
            for (T next = left.poll(); next != null; next = left.poll()) {
                found.addAll(look.apply(next));
            }
        } finally {
            close(OF_THREAD.get().leader());
            OF_THREAD.remove();
        }
        return found;
    }

    private static void close(Playwright leader) {
        OPEN.remove(leader);
        leader.close();
    }

    private static Opened open() {
        Playwright leader = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        OPEN.add(leader);
        return new Opened(
                leader,
                leader.chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(NeedsBrowser.browser().orElseThrow())
                                .setArgs(ARGUMENTS)));
    }
}
