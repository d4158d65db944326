package se.samplats.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;

/** A person at a screen, signed in as one of the demo users. */
final class Visitor implements AutoCloseable {

    static final int PHONE = 320;
    static final int DESKTOP = 1280;

    private static final int OK = 200;
    private static final int PATIENCE_MS = 15_000;

    private final String user;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Response> answers = new ArrayList<>();

    private Visitor(String user, Browser.NewContextOptions how) {
        this.user = user;
        this.context = Browsers.ofThisThread().newContext(how);
        this.page = context.newPage();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") && said.text().contains("Content Security Policy")) {
                complaints.add(said.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(answers::add);
        context.setDefaultTimeout(PATIENCE_MS);
    }

    static Visitor as(String user) {
        return new Visitor(user, options(DESKTOP));
    }

    static Visitor onPhone(String user) {
        return new Visitor(user, options(PHONE).setHasTouch(true));
    }

    static Visitor inEnglish(String user) {
        return new Visitor(user, options(DESKTOP).setLocale("en-GB"));
    }

    static Visitor withoutScripts(String user) {
        return new Visitor(user, options(DESKTOP).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setLocale("sv-SE")
                .setColorScheme(ColorScheme.LIGHT);
    }

    /** Goes to a page of the service, and signs in on the way where the service asks for it. */
    Page open(String path) {
        page.navigate(base() + path);
        if (!page.url().startsWith(base())) {
            page.locator("button[value='" + user + "']").press("Enter");
            page.waitForURL(url -> url.startsWith(base()) && !url.contains("/signed-in"));
        }
        return page;
    }

    Page page() {
        return page;
    }

    /** What the browser refused or stumbled over: scripts and styles that the policy forbids, and errors in scripts. */
    List<String> complaints() {
        return complaints;
    }

    /** What has come from the service since the visitor was let in, its files unpacked: at least what went over the line. */
    long bytes() {
        return List.copyOf(answers).stream()
                .filter(answer -> answer.url().startsWith(base()) && answer.status() == OK)
                .filter(answer -> !answer.url().endsWith("/live"))
                .mapToLong(answer -> answer.body().length)
                .sum();
    }

    static String base() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    @Override
    public void close() {
        context.close();
    }
}
