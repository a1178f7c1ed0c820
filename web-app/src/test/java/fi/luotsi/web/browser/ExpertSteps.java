package fi.luotsi.web.browser;

import java.time.LocalDate;
import java.time.ZoneId;

/** How somebody comes to the pages of experts. */
final class ExpertSteps {

    private static final String AN_ID = "a[href*='/experts/']:not([href$='/new'])";

    private ExpertSteps() {}

    static void opensAnExpert(Window window, Places places) {
        window.open("/negotiations/" + places.kept().negotiation() + "/experts");
        window.open(href(window, AN_ID));
    }

    /** The provider has asked nobody yet: it asks, and opens whom it asked. */
    static void providerOpensAnExpert(Window window, Places places) {
        var list = "/portal/negotiations/" + places.kept().negotiation() + "/experts";
        window.open(list);
        if (window.main().locator(AN_ID).count() == 0) {
            window.open(list + "/new");
            window.page().locator("#email").fill("kutsuttu@esimerkki.fi");
            window.page().locator("#task").fill("Lääkäri");
            window.page().locator("input[name=sections]").first().check();
            window.page().locator("#lastDay").fill(LocalDate.now(ZoneId.of("Europe/Helsinki")).plusDays(20).toString());
            window.page().locator("#expert-form").evaluate("form => form.requestSubmit()");
            window.page().waitForSelector("#new-link");
        }
        window.open(href(window, AN_ID));
    }

    static void leavesTheFormEmpty(Window window, Places places) {
        window.open("/negotiations/" + places.kept().negotiation() + "/experts/new");
        window.main().locator("#expert-form button").click();
    }

    static void readsTheSections(Window window, Places places) {
        window.open("/expert");
        window.open(href(window, "a[href^='/expert/']"));
    }

    static void readsATerm(Window window, Places places) {
        readsTheSections(window, places);
        window.open(href(window, "a[href*='/terms/']"));
    }

    private static String href(Window window, String link) {
        return window.main().locator(link).first().getAttribute("href");
    }
}
