package fi.luotsi.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How people come to the pages that nobody asks for, in any language: by the fields' names, not by their words. */
final class Mishaps {

    private Mishaps() {}

    static void providerForgetsTheReason(Window window, Places places) {
        window.open("/portal/negotiations/" + places.asked().id() + "/frames");
        window.page().locator("input[name^=offer-]").first().fill("322 000 000");
        window.page().locator("textarea[name^=reason-]").first().fill("");
        submit(window.page(), "#answer");
        window.page().locator("[data-error-summary]").waitFor();
    }

    static void providersColleagueWasQuicker(Window window, Places places) {
        saveTwice(window, "/portal/negotiations/" + places.asked().id() + "/frames", "#answer", "input[name^=offer-]", "textarea[name^=reason-]", "322 000 00");
    }

    static void organizerGoesOverTheEnvelope(Window window, Places places) {
        window.open("/negotiations/" + places.begun().id() + "/frames");
        window.page().locator("input[name^=amount-]").first().fill("999 000 000 000");
        submit(window.page(), "#frames-form");
        window.page().locator("[data-error-summary]").waitFor();
    }

    static void organizersColleagueWasQuicker(Window window, Places places) {
        saveTwice(window, "/negotiations/" + places.begun().id() + "/frames", "#frames-form", "input[name^=amount-]", "textarea[name^=reason-]", "31 000 00");
    }

    static void targetIsLeftEmpty(Window window, Places places) {
        window.open("/negotiations/" + places.begun().id() + "/targets/new");
        submit(window.page(), "#target-form");
        window.page().locator("[data-error-summary]").waitFor();
    }

    static void userIsLeftEmpty(Window window, Places places) {
        window.open("/admin/users/new");
        window.page().locator("main form").last().evaluate("form => { form.noValidate = true; form.requestSubmit(); }");
        window.page().locator("[data-error-summary]").waitFor();
    }

    static void sessionEnds(Window window, Places places) {
        window.open("/portal/negotiations/" + places.asked().id() + "/frames");
        window.page().locator("textarea[name^=reason-]").first().fill("Kirjoitin tämän, kun istunto päättyi.");
        window.forgetToken();
        submit(window.page(), "#answer");
        window.page().waitForURL(address -> address.endsWith("/restore"));
    }

    /** Two tabs of the same browser are two colleagues as far as the draft is concerned. */
    private static void saveTwice(Window window, String path, String form, String amount, String reason, String begin) {
        window.open(path);
        var colleague = window.tab();
        colleague.navigate(window.page().url());
        var digit = String.valueOf(System.nanoTime() % 9 + 1);
        fill(colleague.locator(amount).first(), begin + digit);
        fill(colleague.locator(reason).first(), "Ensin / Först / First " + System.nanoTime());
        colleague.waitForNavigation(() -> submit(colleague, form));
        colleague.close();
        fill(window.page().locator(amount).first(), begin + "0");
        fill(window.page().locator(reason).first(), "Sitten / Sedan / Second");
        window.page().waitForResponse(answer -> answer.status() == 409, () -> submit(window.page(), form));
        window.page().locator(".kept").first().waitFor();
    }

    private static void fill(Locator field, String text) {
        field.fill(text);
    }

    private static void submit(Page page, String form) {
        page.locator(form).evaluate("form => { form.noValidate = true; form.requestSubmit(); }");
    }
}
