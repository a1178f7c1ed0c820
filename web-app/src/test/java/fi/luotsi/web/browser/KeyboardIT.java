package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.luotsi.web.browser.OrganizersScreen.CHILDREN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import fi.luotsi.web.security.DemoAccount;

/** A whole round without a mouse: from the sign-in page to the round that was sent, the focus always in sight. */
class KeyboardIT extends InTheBrowser {

    @Test
    void theProviderAnswersARoundByKeyboardAlone() {
        var table = tables().afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos());
        var provider = new ProvidersScreen(window(), table);
        var page = provider.window().page();
        var keys = signsIn(provider.window(), "tuottaja");
        keys.to(provider.waiting().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Vastaa raameihin"))).enter();
        page.waitForURL(address -> address.endsWith("/frames"));
        keys.to(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Hyväksyn").setExact(true)).first()).space();
        keys.to(provider.field("Perustelu", CHILDREN)).type("Sopii meille.");
        keys.to(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tallenna luonnos")).first()).enter();
        provider.window().sees("Luonnos on tallennettu.");
        keys.to(page.locator(".crumb a")).enter();
        page.waitForURL(address -> address.endsWith(provider.home()));
        keys.to(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Hyväksy muut kohdat")))).space();
        provider.window().sees("merkitty hyväksytyksi luonnokseen.");
        keys.to(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tarkista ja lähetä kierros 2"))).enter();
        page.waitForURL(address -> address.endsWith("/rounds/check"));
        keys.to(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lähetä kierros 2"))).enter();
        provider.window().sees("Kierros 2 on lähetetty.");
    }

    @Test
    void theOrganizerSendsARoundByKeyboardAlone() {
        var table = tables().atItsStart(organizer("neuvottelija"), house().liikelaitos());
        var organizer = new OrganizersScreen(window(), table);
        var page = organizer.window().page();
        var keys = signsIn(organizer.window(), "neuvottelija");
        keys.to(organizer.row().getByRole(AriaRole.LINK)).enter();
        page.waitForURL(address -> address.endsWith(organizer.home()));
        keys.to(organizer.window().main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Raamit").setExact(true))).enter();
        page.waitForURL(address -> address.endsWith("/frames"));
        keys.to(organizer.frame(CHILDREN)).type("310 000 000");
        keys.to(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tallenna luonnos"))).enter();
        organizer.window().sees("1 raami tallennettu luonnokseen.");
        keys.to(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tarkista ja lähetä kierros 1"))).enter();
        page.waitForURL(address -> address.endsWith("/rounds/check"));
        keys.to(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lähetä kierros 1"))).enter();
        organizer.window().sees("Kierros 1 on lähetetty.");
    }

    /** Journey 3: copies a chain, publishes it under a name of its own, adds a step nobody is responsible for, mends it, compares and publishes again. */
    @Test
    void theAdministratorBringsAChainToItsNextVersionByKeyboardAlone() {
        var window = window();
        var page = window.page();
        var main = window.main();
        var keys = signsIn(window, "paakayttaja");
        keys.to(page.locator("header").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Palveluketjut").setExact(true))).enter();
        page.waitForURL(address -> address.endsWith("/chains"));
        keys.to(main.locator("#narrow-words")).type("Muistisairaan");
        keys.enter();
        page.waitForURL(address -> address.contains("q=Muistisairaan"));
        keys.to(link(main, "Muistisairaan palveluketju")).enter();
        keys.to(button(main, "Kopioi uudeksi ketjuksi")).space();
        window.sees("Ketju on kopioitu luonnokseksi.");
        keys.to(main.locator("#nameFi")).type("Näppäimin piirretty ketju");
        keys.to(main.locator("#nameSv")).type("Kedja ritad med tangenter");
        keys.to(main.locator("#facts-form button")).enter();
        window.sees("Luonnos on tallennettu.");
        publishes(keys, window, 1, "1.1.2095");

        keys.to(button(main, "Luonnostele uusi versio tästä")).enter();
        window.sees("Luonnos, versio 2");
        keys.to(link(main, "Lisää vaihe")).enter();
        keys.to(main.locator("#nameFi")).type("Muistikahvila");
        keys.to(main.locator("#nameSv")).type("Minneskafé");
        keys.to(main.locator("#entry")).space();
        keys.to(main.locator("#exit")).space();
        keys.to(button(main, "Tallenna")).enter();
        window.sees("Luonnos on tallennettu.", "Vastuutaho puuttuu: vaihe ");
        keys.to(main.locator(".chain-steps").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Muistikahvila").setExact(true)).first()).enter();
        keys.to(main.locator("#actorFi")).type("Muistiyhdistys");
        keys.to(main.locator("#actorSv")).type("Minnesföreningen");
        keys.to(button(main, "Tallenna")).space();
        window.sees("Luonnos on tallennettu.");
        window.seesNo("Vastuutaho puuttuu: vaihe ");
        keys.to(link(main, "Luonnos, versio 2")).enter(); // further down the page: after saving the focus goes on from the step
        keys.to(link(main, "Vertaa versioon 1")).enter();
        window.sees("Lisätty vaihe: ", "Muistikahvila");
        keys.to(link(main, "Näppäimin piirretty ketju")).enter();
        keys.to(link(main, "Jatka luonnosta")).enter();
        publishes(keys, window, 2, "1.1.2096");
    }

    private static void publishes(Keyboard keys, Window window, int number, String day) {
        var form = window.main().locator("#publish-form");
        keys.to(form.locator("#validFrom")).type(day);
        keys.to(form.locator("#reason")).type("Näppäimistökoe");
        keys.to(button(form, "Julkaise versio " + number)).enter();
        window.sees("Versio " + number + " on julkaistu.");
    }

    private static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    @Test
    void theFirstStopOfEveryPageLeadsPastTheHeader() {
        var page = window("tuottaja").page();
        page.waitForLoadState();
        page.bringToFront();
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Siirry sisältöön");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#main");
    }

    private static Keyboard signsIn(Window window, String username) {
        window.open("/login");
        var keys = new Keyboard(window.page());
        keys.to(window.page().getByLabel("Käyttäjätunnus", new Page.GetByLabelOptions().setExact(true))).type(username);
        keys.to(window.page().getByLabel("Salasana", new Page.GetByLabelOptions().setExact(true))).type(DemoAccount.PASSWORD);
        keys.enter();
        window.page().waitForURL(address -> !address.contains("/login"));
        return keys;
    }
}
