package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.SignedAgreements;

/**
 * Journey 5 as far as Luotsi goes: a resident finds what one can be heard about, then the signed agreement, reads it and its yearly rating
 * and takes the list and the rating along, all by keyboard.
 */
class ResidentJourneyIT extends InTheBrowser {

    @Autowired
    private SignedAgreements agreements;

    @Autowired
    private PassingTime time;

    @Test
    void aResidentReadsASignedAgreementWithoutSigningIn() throws Exception {
        var signed = time.earlier(Duration.ofDays(3 * 365), agreements::signed);
        int year = signed.life().facts().lastDay().getYear();
        var window = window();
        var page = window.page();
        var keys = new Keyboard(page);
        window.open("/");
        keys.to(page.locator("header a[hreflang='sv']")).enter();
        window.sees("Offentliga avtal");
        assertThat(page.locator("html")).hasAttribute("lang", "sv");
        keys.to(page.locator("header a[hreflang='fi']")).enter();
        window.sees("Kuka tahansa voi lukea, mitä on sovittu");

        keys.to(page.locator("main a[href='/public/hearings']")).enter();
        page.waitForURL(address -> address.endsWith("/public/hearings"));
        window.sees("Avoimet kuulemiset", "avoinna");
        keys.to(page.locator("main a", new Page.LocatorOptions().setHasText("Järjestämisen ja tuottamisen erottaminen"))).enter();
        page.waitForURL(address -> address.matches(".*/public/hearings/[0-9a-f-]{36}"));
        window.sees("Järjestäjä päättää, mitä palveluja", "Mistä tuottaja voi päättää lähellä asukasta?", "avoinna");
        keys.to(page.locator("header a[href='/']").first()).enter();
        page.waitForURL(address -> address.endsWith("/"));

        keys.to(page.locator("main a[href='/public/agreements']")).enter();
        page.waitForURL(address -> address.endsWith("/public/agreements"));
        keys.to(page.locator("#narrow-words")).type(signed.number());
        keys.enter();
        page.waitForURL(address -> address.contains("q="));
        assertThat(Files.readString(taken(page, keys, page.locator("main a[href*='agreements.csv']")))).contains("Numero;Versio;Sopimus", signed.number() + ";1;Kumppanuussopimus");
        keys.to(page.locator("main tbody a[href$='" + signed.code() + "']")).enter();
        page.waitForURL(address -> address.endsWith(signed.code()));

        keys.to(page.locator("main a[href$='/rating']")).enter();
        page.waitForURL(address -> address.endsWith("/rating"));
        window.sees("Vuosiarvio", signed.number() + ", versio 1, vuosi " + year, "Toteutuneita tavoitearvoja", "Kodin ulkopuolelle sijoitettujen osuus");
        assertThat(Files.readString(taken(page, keys, page.locator("main a[href*='rating.csv']")))).contains("Sopimus;Versio;Vuosi;Tavoite;Indikaattori",
                signed.number() + ";1;" + year + ";Kodin ulkopuolelle sijoitettujen osuus;3563;");
        page.goBack();
        page.waitForURL(address -> address.endsWith(signed.code()));

        window.sees("Toimielinten päätökset", "Esitys", "Maakuntahallitus hyväksyy sopimuksen.", "Hyväksytään.", "Julkinen versio.");
        assertThat(Files.readAllBytes(taken(page, keys, page.locator("main a[href*='.pdf?text=fi']")))).startsWith('%', 'P', 'D', 'F');
        keys.to(page.locator("#document nav a[lang='sv']")).enter();
        page.waitForURL(address -> address.contains("text=sv"));
        window.sees("Offentlig version.", "Toimielinten päätökset");
    }

    private static Path taken(Page page, Keyboard keys, Locator link) {
        keys.to(link);
        return page.waitForDownload(keys::enter).path();
    }
}
