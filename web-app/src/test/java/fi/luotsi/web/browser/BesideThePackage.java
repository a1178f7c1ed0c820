package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What the parties do beside their package in journey 1: leave a matter open, meet, and keep minutes. */
final class BesideThePackage {

    private BesideThePackage() {}

    /** Step 11. */
    static void leavesTheInterfaceOpen(OrganizersScreen organizer) {
        var window = organizer.window();
        organizer.opensThePackage();
        window.follow("Avoimet asiat");
        window.follow("Uusi avoin asia");
        window.type("Otsikko suomeksi", "Ensihoidon rajapinta");
        window.type("Otsikko ruotsiksi", "Gränssnittet för akutvården");
        group(window, "Kumpi osapuoli vastaa").getByLabel("järjestäjä").check();
        window.type("Kuka hoitaa asian", "Ensihoidon vastuulääkäri");
        window.type("Määräpäivä", "31.12.2099");
        window.type("Oletussääntö suomeksi", "Nykyinen työnjako jatkuu.");
        window.press("Tallenna avoin asia");
        window.sees("Kirjoita oletussääntö sekä suomeksi että ruotsiksi.");
        window.type("Oletussääntö ruotsiksi", "Den nuvarande arbetsfördelningen fortsätter.");
        window.press("Tallenna avoin asia");
        window.sees("Avoin asia on tallennettu ja näkyy toiselle osapuolelle.", "Nykyinen työnjako jatkuu.");
    }

    /** Step 14: the organizer writes, the provider adopts, and from then on nobody edits. */
    static void keepsMinutes(OrganizersScreen organizer, ProvidersScreen provider, String term) {
        var window = organizer.window();
        calls(organizer, term);
        window.follow("Kirjoita pöytäkirja");
        window.type("LÄSNÄ", "Neuvottelija, järjestäjä\nToimialajohtaja, tuottaja");
        window.type("POISSA", "Talousjohtaja, tuottaja");
        decides(window, 1, "Hyväksyttiin 318 miljoonaa euroa.");
        decides(window, 2, "Hyväksyttiin 97 miljoonaa euroa.");
        decides(window, 3, "Merkittiin tiedoksi: rajapinta jää avoimeksi.");
        window.main().locator("#task-0-what").fill("Laskelma siirtorajasta");
        window.main().locator("#task-0-who").fill("Talousjohtaja");
        window.main().locator("#task-0-due").fill("11.10.2099");
        window.type("Ydinviesti", "Vuoden 2020 raameista on neuvottelutulos.");
        window.press("Lähetä tarkastettavaksi");
        window.sees("tarkastettavana", "1 §", "2 §", "3 §", "Laskelma siirtorajasta – Talousjohtaja");
        adopts(provider);
        window.page().reload();
        window.sees("julkaistu", "Tarkastettu");
        assertThat(window.main().getByText("Muokkaa pöytäkirjaa")).hasCount(0);
        window.main().locator("#p1").getByRole(AriaRole.LINK).click();
        window.sees("Käsitelty kokouksissa", "Muistio 1/2099");
    }

    private static void calls(OrganizersScreen organizer, String term) {
        var window = organizer.window();
        organizer.opensThePackage();
        window.follow("Kokoukset ja pöytäkirjat");
        window.follow("Kutsu kokous");
        window.type("Otsikko", "Neuvottelutulos 2020");
        window.type("Päivä", "12.6.2099");
        window.type("Alkaa", "9.00");
        window.type("Päättyy", "11.00");
        window.type("Paikka", "Tikkurila");
        var agenda = group(window, "Paketin kohdat esityslistalle");
        agenda.locator("summary").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Raamit"))).click();
        agenda.getByLabel(term + ", menot 2020", new Locator.GetByLabelOptions().setExact(true)).check();
        window.type("Muut asiat", "Psykiatrian jonot\nEnsihoidon rajapinta");
        // By the keyboard, because what was opened above may still be unfolding and push the button about.
        window.main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lähetä kutsu").setExact(true)).press("Enter");
        window.sees("Kokous on kutsuttu koolle ja näkyy toiselle osapuolelle.", "12.6.2099 klo 9.00–11.00");
    }

    private static void decides(Window window, int number, String decision) {
        group(window, number + " §").getByLabel("Päätös", new Locator.GetByLabelOptions().setExact(true)).fill(decision);
    }

    private static void adopts(ProvidersScreen provider) {
        var window = provider.window();
        provider.opensThePackage();
        window.follow("Kokoukset ja pöytäkirjat");
        window.follow("Neuvottelutulos 2020");
        window.sees("Hyväksyttiin 318 miljoonaa euroa.", "Vuoden 2020 raameista on neuvottelutulos.");
        window.press("Tarkasta pöytäkirja");
        window.sees("Pöytäkirja on tarkastettu.");
        window.press("Julkaise muistio");
        window.sees("Muistio on julkaistu.");
    }

    private static Locator group(Window window, String name) {
        return window.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
