package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;

import fi.luotsi.web.security.DemoAccount;

/** A browser window and the person before it: reads, types, presses, follows links. */
final class Window {

    /** Chromium notes every answer that is not a success; a page that says "not found" in its own words is no mistake. */
    private static final String NOTED_ANSWER = "Failed to load resource: the server responded with a status of 4";

    private static final String WATCH_POLICY = "addEventListener('securitypolicyviolation', broken => console.error('CONTENT POLICY '"
            + " + broken.effectiveDirective + ' ' + broken.blockedURI + ' ' + broken.sample))";

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(String base, BrowserContext context) {
        this.base = base;
        this.context = context;
        context.addInitScript(WATCH_POLICY);
        this.page = context.newPage();
        listenTo(page);
    }

    /** The same browser and the same person in a second tab. */
    Page tab() {
        var tab = context.newPage();
        listenTo(tab);
        return tab;
    }

    Page page() {
        return page;
    }

    Locator main() {
        return page.locator("main");
    }

    Window open(String path) {
        page.navigate(base + path);
        return this;
    }

    Window signIn(String username) {
        open("/login");
        type("Käyttäjätunnus", username);
        type("Salasana", DemoAccount.PASSWORD);
        press("Kirjaudu sisään");
        return this;
    }

    void type(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    void choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel(option));
    }

    void chooseByValue(String field, String value) {
        page.locator(field).selectOption(value);
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
    }

    /** Opens what is folded under a heading, and sees it: without scripts a browser is asked only once whether a field can be filled. */
    Locator unfold(String heading) {
        var summary = main().locator("summary", new Locator.LocatorOptions().setHasText(heading));
        summary.press("Enter");
        assertThat(summary.locator("xpath=following-sibling::*").first()).isVisible();
        return summary.locator("..");
    }

    void follow(String link) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link).setExact(true)).first().click();
    }

    /** A part of the page by its heading. */
    Locator part(String heading) {
        return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName(heading));
    }

    void sees(String... texts) {
        for (String text : texts) {
            assertThat(main()).containsText(text);
        }
    }

    void seesNo(String text) {
        assertThat(main()).not().containsText(text);
    }

    /** What stands on the page now to the letter, spaces that do not break included. */
    String text() {
        return main().textContent();
    }

    String path() {
        return page.url().substring(base.length()).replaceFirst("#.*", "");
    }

    String sessionCookie() {
        return context.cookies().stream().filter(cookie -> cookie.name.equals("SESSION")).map(cookie -> cookie.value).findFirst().orElseThrow();
    }

    /** The language chosen in this browser from now on. */
    void speak(String language) {
        context.addCookies(List.of(new Cookie("luotsi-language", language).setUrl(base)));
    }

    void colour(String scheme) {
        page.evaluate("scheme => { document.documentElement.dataset.colorScheme = scheme; }", scheme);
    }

    /** How wide the page is, in pixels: more than the window is wide if it scrolls sideways. */
    int widthNeeded() {
        return (int) page.evaluate("() => document.documentElement.scrollWidth");
    }

    /** The element that sticks out furthest. */
    String widest() {
        return (String) page.evaluate("""
                () => [...document.querySelectorAll('body *')].map(part => [part.getBoundingClientRect().right, part])
                  .sort((a, b) => b[0] - a[0]).slice(0, 1).map(([right, part]) => part.tagName + '.' + part.className + ' to ' + right).join()""");
    }

    /** The form's token becomes one of a session that has ended. */
    void forgetToken() {
        page.evaluate("() => document.querySelectorAll('input[name=_csrf]').forEach(field => { field.value = 'old'; })");
    }

    List<String> complaints() {
        return complaints;
    }

    /** Only what is asked for is written: pictures of failures, or of everything with -Dluotsi.screenshots=true. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(System.getProperty("luotsi.pictures", "target/screenshots"), name + ".png")));
    }

    void close() {
        context.close();
    }

    private void listenTo(Page tab) {
        tab.onPageError(error -> complaints.add(tab.url() + ": " + error));
        tab.onConsoleMessage(message -> note(tab, message));
    }

    private void note(Page tab, ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(NOTED_ANSWER)) {
            complaints.add(tab.url() + ": " + message.text());
        }
    }
}
