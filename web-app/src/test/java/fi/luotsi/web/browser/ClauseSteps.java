package fi.luotsi.web.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

/** How somebody comes to the pages of the clause library. */
final class ClauseSteps {

    /** Of a clause that was published twice, in any language. */
    private static final Pattern SECOND = Pattern.compile("versi(o|on) 2", Pattern.CASE_INSENSITIVE);

    private ClauseSteps() {}

    static void leavesANewOneEmpty(Window window, Places places) {
        window.open("/admin/clauses/new");
        window.main().locator("#clause-form .btns button").first().click();
    }

    static void comparesVersions(Window window, Places places) {
        window.open("/clauses");
        window.open(window.main().locator("tbody tr", new Locator.LocatorOptions().setHasText(SECOND)).locator("a").first().getAttribute("href"));
        window.open(window.main().locator("a[href*='/changes?']").first().getAttribute("href"));
    }

    static void retiresWithoutAReason(Window window, Places places) {
        window.open("/clauses/7.2");
        window.main().locator("form[action$='/retire'] button").click();
    }
}
