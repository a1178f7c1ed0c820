package fi.luotsi.web.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import fi.luotsi.web.demo.FreshTables.Table;

/** One negotiation on the screen of the provider's manager: what the person does there, in the person's words. */
record ProvidersScreen(Window window, Table table) {

    String home() {
        return "/portal/negotiations/" + table.id();
    }

    void opensThePackage() {
        window.open(home());
    }

    void opensTheFrames() {
        window.open(home() + "/frames");
    }

    /** What the first page says of this negotiation. */
    Locator waiting() {
        return window.main().locator("section.turn").filter(new Locator.FilterOptions().setHasText(table.caseNumber()));
    }

    void answersTheFramesFromTheFirstPage() {
        waiting().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Vastaa raameihin")).click();
    }

    void takesTheStand(String service, String stand) {
        expenses().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(Pattern.compile("Vastaus ?, " + service)))
                .getByLabel(stand, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    /** @param field Vastatarjous, Määrä, Henkilötyövuodet or Perustelu */
    Locator field(String field, String service) {
        return expenses().getByLabel(field + ", " + service);
    }

    void offers(String service, String euros, String reason) {
        field("Vastatarjous", service).fill(euros);
        field("Perustelu", service).fill(reason);
    }

    void saves() {
        expenses().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tallenna luonnos")).click();
    }

    void opens(String section, String term) {
        window.main().locator("tbody").filter(new Locator.FilterOptions().setHasText(section))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(term).setExact(true)).first().click();
    }

    void proposesTheTolerance(String target, String percent, String reason) {
        opensThePackage();
        opens("Tavoitteet", target);
        window.main().getByLabel("Teen vastatarjouksen").check();
        window.main().getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Toleranssi")).fill(percent);
        window.main().getByLabel("Perustelu", new Locator.GetByLabelOptions().setExact(true)).fill(reason);
        window.press("Tallenna luonnos");
    }

    void acceptsTheRest() {
        opensThePackage();
        window.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Hyväksy muut kohdat muuttamatta"))).click();
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
        return window.part("Talousraami 2020");
    }
}
