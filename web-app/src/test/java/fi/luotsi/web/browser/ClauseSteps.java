package fi.luotsi.web.browser;

/** How somebody comes to the pages of the clause library. */
final class ClauseSteps {

    private ClauseSteps() {}

    static void leavesANewOneEmpty(Window window, Places places) {
        window.open("/admin/clauses/new");
        window.main().locator("#clause-form .btns button").first().click();
    }

    static void comparesVersions(Window window, Places places) {
        window.open("/clauses?q=saari");
        window.open(window.main().locator("tbody th a").first().getAttribute("href"));
        window.open(window.main().locator("a[href*='/changes?']").first().getAttribute("href"));
    }

    static void retiresWithoutAReason(Window window, Places places) {
        window.open("/clauses/7.2");
        window.main().locator("form[action$='/retire'] button").click();
    }
}
