package fi.luotsi.web.browser;

import java.net.URI;

/** Steps of an administrator who invites somebody. */
final class Invited {

    private Invited() {}

    /** The list with the link that is shown once. */
    static void invites(Window window, Places places) {
        window.open("/admin/invitations");
        window.page().locator("#email").fill("kutsuttu@esimerkki.fi");
        window.page().locator("#task").fill("Tarkastaja");
        window.page().locator("input[name=role][value=AUDITOR]").check();
        window.page().locator("#new-invitation").evaluate("form => form.requestSubmit()");
        window.page().waitForSelector("#new-link");
    }

    static void opensTheLink(Window window, Places places) {
        invites(window, places);
        window.open(URI.create(window.page().locator("#new-link").textContent()).getPath());
    }
}
