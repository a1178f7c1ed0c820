package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What a provider's manager does with subcontractors. */
final class SubcontractorSteps {

    private SubcontractorSteps() {}

    /** A subcontractor whose contract says nothing yet, and a passage without words. */
    static void leavesAPassageEmpty(Window window, Places places) {
        names(window, "/portal/negotiations/" + places.asked().id(), "Kaislarannan perhekodit");
        window.main().locator("td a").first().click();
        window.main().locator("#passage button").click();
        assertThat(window.main().locator("#passage .errors")).isVisible();
    }

    /** @param home the negotiation's address on the provider's side */
    static void names(Window window, String home, String name) {
        window.open(home + "/subcontractors");
        window.main().locator("[name=name]").fill(name);
        window.main().locator("[name=services]").fill("Perhehoito, 24 paikkaa");
        window.main().locator("form:has([name=name]) button").click();
    }

    /** The cell of the matrix in the row of the subcontractor and the column of the duty. */
    static Locator cell(Window window, String name, String duty) {
        return window.main().locator("table tbody tr").filter(new Locator.FilterOptions().setHasText(name)).locator("td[data-l^='" + duty + "']");
    }
}
