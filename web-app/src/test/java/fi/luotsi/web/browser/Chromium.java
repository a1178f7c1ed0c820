package fi.luotsi.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The one browser of all browser tests: started by the first of them, closed after the last. */
final class Chromium implements AutoCloseable {

    /** Names the program where it is not where Debian puts it. */
    private static final String WHERE = "LUOTSI_CHROMIUM";

    private static final Path DEBIANS = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** Milliseconds. Generous: what has to be quick is measured where it has to be. */
    private static final double PATIENCE = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @throws IllegalStateException where there is no browser: tests that cannot look at pages must not pass */
    static Chromium start() {
        var program = Path.of(Objects.requireNonNullElse(System.getenv(WHERE), DEBIANS.toString()));
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("NO BROWSER: the browser tests need Chromium, and there is none at " + program
                    + ". Install it (Debian: apt-get install chromium) or name it in " + WHERE + ".");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create();
        return new Chromium(playwright, playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS)));
    }

    /** A browser of its own: nobody is signed in, and no other window sees its cookies. */
    BrowserContext context(Browser.NewContextOptions options) {
        var context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
