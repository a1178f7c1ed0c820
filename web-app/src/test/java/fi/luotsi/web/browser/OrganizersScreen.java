package fi.luotsi.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import fi.luotsi.web.demo.FreshTables.Table;

/** One negotiation on the screen of the organizer's negotiator: what the person does there, in the person's words. */
record OrganizersScreen(Window window, Table table) {

    static final String CHILDREN = "Lastensuojelu";
    static final String PSYCHIATRY = "Lasten- ja nuorisopsykiatria";
    static final String OLDER = "Ikäihmisten palvelut";

    String home() {
        return "/negotiations/" + table.id();
    }

    void opensThePackage() {
        window.open(home());
    }

    void opensTheFrames() {
        window.open(home() + "/frames");
    }

    /** The row of this negotiation in the own list. */
    Locator row() {
        return window.page().getByRole(AriaRole.ROW, new com.microsoft.playwright.Page.GetByRoleOptions().setName(table.caseNumber()));
    }

    void opensItFromTheList() {
        row().getByRole(AriaRole.LINK).click();
    }

    Locator frame(String service) {
        return expenses().getByLabel(service + ", 2020, menot", new Locator.GetByLabelOptions().setExact(true));
    }

    void offers(String service, String euros, String reason) {
        frame(service).fill(euros);
        expenses().getByLabel("Perustelu: " + service + ", menot", new Locator.GetByLabelOptions().setExact(true)).fill(reason);
    }

    void saves() {
        window.press("Tallenna luonnos");
    }

    /** Opens a term of the package by its row. */
    void opens(String section, String term) {
        window.main().locator("tbody").filter(new Locator.FilterOptions().setHasText(section))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(term).setExact(true)).first().click();
    }

    void accepts(String section, String term) {
        opensThePackage();
        opens(section, term);
        window.main().getByLabel("Hyväksyn", new Locator.GetByLabelOptions().setExact(true)).check();
        saves();
    }

    /** Ties the drafted offer to another term's. */
    void standsOnlyIf(String section, String term, String other) {
        opensThePackage();
        opens(section, term);
        window.choose("Pätee vain, jos", other);
        saves();
    }

    void acceptsTheRest() {
        opensThePackage();
        window.page().getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName(java.util.regex.Pattern.compile("Hyväksy muut \\d+ kohtaa"))).click();
    }

    void goesToTheCheck(int round) {
        opensThePackage();
        window.follow("Tarkista ja lähetä kierros " + round);
    }

    void sends(int round) {
        goesToTheCheck(round);
        window.press("Lähetä kierros " + round);
        window.sees("Kierros " + round + " on lähetetty");
    }

    private Locator expenses() {
        return window.page().getByRole(AriaRole.REGION, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Menot").setExact(true));
    }
}
