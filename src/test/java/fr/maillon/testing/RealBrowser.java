package fr.maillon.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One real Chromium for the run; each test has a window of its own, in French, at 1366×768. */
public final class RealBrowser {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** For a machine that does something else besides: an answer is waited for, never timed. */
    private static final int PATIENCE = 20_000;

    /** The pages read the clock of the product under test. */
    private static final String CLOCK = """
            const ahead = %d, Machine = Date;
            Date = class extends Machine {
                constructor(...given) { given.length ? super(...given) : super(Machine.now() + ahead); }
                static now() { return Machine.now() + ahead; }
            };
            """.formatted(Morning.ahead().toMillis());

    private static final List<BrowserContext> OPEN = new ArrayList<>();

    private RealBrowser() {}

    private static final class Holder {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser BROWSER = launch();

        private static Browser launch() {
            if (!Files.isExecutable(CHROMIUM)) {
                throw new IllegalStateException("Il manque Chromium : apt-get install chromium");
            }
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            return PLAYWRIGHT
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setHeadless(true)
                            .setChromiumSandbox(false)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-dev-shm-usage",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
    }

    /** A window that nobody has signed in to. */
    public static Page window(String base) {
        return window(base, true, ColorScheme.LIGHT);
    }

    /** A window in which this person is signed in. */
    public static Page window(Person person) {
        var page = window(person.base());
        signIn(page.context(), person);
        return page;
    }

    /** The same without scripts, or in another colour scheme. */
    public static Page window(Person person, boolean scripts, ColorScheme scheme) {
        var page = window(person.base(), scripts, scheme);
        signIn(page.context(), person);
        return page;
    }

    private static Page window(String base, boolean scripts, ColorScheme scheme) {
        var context = Holder.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1366, 768)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(scheme));
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(CLOCK);
        OPEN.add(context);
        return context.newPage();
    }

    /** A window left open goes on following its practice, and slows all the tests after its own. */
    static void closeWindows() {
        OPEN.forEach(BrowserContext::close);
        OPEN.clear();
    }

    private static void signIn(BrowserContext context, Person person) {
        var cookie = person.cookie().split("=", 2);
        context.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(person.base())));
    }
}
