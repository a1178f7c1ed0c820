package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.luotsi.web.browser.OrganizersScreen.CHILDREN;
import static fi.luotsi.web.browser.OrganizersScreen.OLDER;
import static fi.luotsi.web.browser.OrganizersScreen.PSYCHIATRY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.microsoft.playwright.Locator;

import fi.luotsi.access.Tokens;

/**
 * Journey 1: the organizer's negotiator brings the agreement of 2020 from the first round to the negotiated result, while the
 * provider's manager answers in another browser. The figures are those of the story: 310 + 95 + 1 180 million euros offered,
 * 322 + 98 + 1 170 asked for, 318 + 97 + 1 170 agreed.
 */
class OrganizerJourneyIT extends InTheBrowser {

    private static final String NEW_TARGET = "Sijoitettujen lasten osuus";

    @Autowired
    private Tokens tokens;

    @Test
    void theAgreementIsNegotiatedInFourRoundsFromTwoBrowsers() {
        var table = tables().atItsStart(organizer("neuvottelija"), house().liikelaitos());
        var organizer = new OrganizersScreen(window("neuvottelija"), table);
        var provider = new ProvidersScreen(window("tuottaja"), table);
        firstRound(organizer, new LivePage(provider.window(), provider.home()));
        counterOffers(provider, new LivePage(organizer.window(), organizer.home()));
        differenceOfTheFirstTwoRounds(organizer);
        FundingSteps.triesOutTheAutumnShock(organizer, true);
        answerToTheCounterOffers(organizer, new LivePage(provider.window(), provider.home()));
        result(organizer, provider, new LivePage(organizer.window(), organizer.home()));
        BesideThePackage.keepsMinutes(organizer, provider, CHILDREN);
    }

    @Test
    void theSameGoesWithScriptsSwitchedOff() {
        var table = tables().atItsStart(organizer("neuvottelija"), house().liikelaitos());
        var organizer = new OrganizersScreen(windowWithoutScripts("neuvottelija"), table);
        var provider = new ProvidersScreen(windowWithoutScripts("tuottaja"), table);
        firstRound(organizer, new ReloadedPage(provider.window(), provider.home()));
        counterOffers(provider, new ReloadedPage(organizer.window(), organizer.home()));
        differenceOfTheFirstTwoRounds(organizer);
        FundingSteps.triesOutTheAutumnShock(organizer, false);
        answerToTheCounterOffers(organizer, new ReloadedPage(provider.window(), provider.home()));
        result(organizer, provider, new ReloadedPage(organizer.window(), organizer.home()));
        BesideThePackage.keepsMinutes(organizer, provider, CHILDREN);
    }

    @Test
    void theFundingModelIsChosenOnARunAndTheProviderAnswersItsClause() {
        var table = tables().afterTheCounterOffersToFrames(organizer("neuvottelija"), provider("tuottaja"));
        var organizer = new OrganizersScreen(window("neuvottelija"), table);
        var provider = new ProvidersScreen(window("tuottaja"), table);
        FundingSteps.triesOutTheAutumnShock(organizer, true);
        FundingSteps.choosesByServicePackage(organizer);
        FundingSteps.findsTheClauseInTheDraft(organizer);
        FundingSteps.answersTheFrames(organizer);
        organizer.sends(3);
        FundingSteps.answersTheTransferClause(provider);
    }

    @Test
    void whileAnAmountIsTypedTheMarkFollowsTheOwnMandate() {
        var table = tables().atItsStart(organizer("neuvottelija"), house().liikelaitos());
        var organizer = new OrganizersScreen(window("neuvottelija"), table);
        keepsItsMandate(organizer);
        organizer.opensTheFrames();
        organizer.window().sees("enintään 320 000 000,00 €");
        for (var typed : java.util.Map.of("310 000 000", "valtuuden sisällä", "319 000 000", "lähellä rajaa", "320 000 000,01", "ylittää valtuuden").entrySet()) {
            organizer.frame(CHILDREN).fill(typed.getKey());
            organizer.window().sees("enintään 320 000 000,00 €: " + typed.getValue());
        }
    }

    /** Steps 1–7. */
    private void firstRound(OrganizersScreen organizer, OtherSide provider) {
        var window = organizer.window();
        window.sees("Omat neuvottelut");
        assertThat(organizer.row()).containsText("Kumppanuussopimus 2020");
        assertThat(organizer.row()).containsText("kierros 1, vuorossa: järjestäjä");
        organizer.opensItFromTheList();
        window.follow("Raamit");
        offers(organizer, "310 000 000", "95 000 000", "1 185 000 000");
        organizer.saves();
        assertThat(window.text()).contains("Ylitys 5\u00a0000\u00a0000,00\u00a0€");
        assertThat(organizer.frame(OLDER)).hasValue("1 185 000 000");
        organizer.frame(OLDER).fill("1 180 000 000");
        organizer.saves();
        window.sees("3 raamia tallennettu luonnokseen.", "jäljellä 0,00 €");
        addsATarget(organizer);
        setsTheDepth(organizer);
        keepsItsOwnCounsel(organizer);
        provider.watches("Vuorossa: järjestäjä.");
        organizer.sends(1);
        provider.seesBySelf("Vuorossa: tuottaja.");
        window.sees("Odottaa: tuottaja", "Vuorossa: tuottaja.");
        organizer.opensTheFrames();
        assertThat(window.main().getByRole(com.microsoft.playwright.options.AriaRole.TEXTBOX)).hasCount(0);
    }

    /** Step 4: from 1 to 2, which brings two hand-overs and two measures. Without scripts a button asks what the choice changes. */
    private static void setsTheDepth(OrganizersScreen organizer) {
        var window = organizer.window();
        organizer.opensThePackage();
        organizer.opens("Palveluketjut", "Lapsen mielenterveys, v2");
        window.main().getByLabel("taso 2: luovutusajat", new Locator.GetByLabelOptions().setExact(true)).check();
        if (window.main().locator("noscript button").count() > 0 && window.main().locator("noscript button").first().isVisible()) {
            window.press("Näytä, mitä valinta muuttaa");
        }
        assertThat(window.main().locator("#depth-preview")).containsText("+2 mittaria");
        assertThat(window.main().locator("#depth-preview li ins").filter(new Locator.FilterOptions().setHasText("Luovutus, "))).hasCount(2);
        window.type("Perustelu, näkyy tuottajalle", "Luovutusajat sovitaan heti.");
        organizer.saves();
        window.sees("Tallennettu luonnokseen: Lapsen mielenterveys, v2", "Luovutusajat sovitaan heti.");
    }

    /** Steps 5 and 6. */
    private static void keepsItsOwnCounsel(OrganizersScreen organizer) {
        var window = organizer.window();
        organizer.opensThePackage();
        organizer.opens("Raamit 2020: menot", CHILDREN);
        window.follow("Muistiinpanot ja kommentit");
        window.type("Uusi sisäinen muistiinpano", "liikkumavara 8 M€");
        window.press("Tallenna sisäinen muistiinpano");
        window.sees("Sisäinen muistiinpano on tallennettu. Vain oma puoli näkee sen.", "liikkumavara 8 M€");
        keepsItsMandate(organizer);
        window.sees("valtuuden sisällä", "Väliä 10 000 000,00 €.");
    }

    private static void keepsItsMandate(OrganizersScreen organizer) {
        var window = organizer.window();
        organizer.opensThePackage();
        organizer.opens("Raamit 2020: menot", CHILDREN);
        window.follow("Kirjaa valtuus");
        window.type("Luku", "320 000 000");
        window.type("Päättänyt toimielin", "Maakuntahallitus");
        window.type("Päätöksen päivä", "1.11.2018");
        window.type("Pykälä", "§ 201/2018");
        window.press("Tallenna valtuus");
        window.sees("Valtuus on tallennettu.", "enintään 320 000 000,00 €");
    }

    private static void addsATarget(OrganizersScreen organizer) {
        var window = organizer.window();
        organizer.opensThePackage();
        window.follow("Uusi tavoite");
        window.type("Tavoitteen nimi suomeksi", NEW_TARGET);
        window.type("Tavoitteen nimi ruotsiksi", "Andelen placerade barn");
        window.choose("Strategian tavoite", "Lapset, nuoret ja perheet saavat apua ajoissa");
        window.chooseByValue("#target\\.indicator", "3563");
        window.choose("Suunta", "enintään");
        window.type("Tavoitearvo", "1,1");
        window.type("Yksikkö", "%");
        window.type("Tavoitevuosi", "2020");
        window.type("Toleranssi, %", "2");
        window.main().getByLabel("Mitattu").check();
        window.type("Lähtötason arvo", "1,2");
        window.type("Lähtötason vuosi", "2021");
        window.type("Alue", "Helsinki");
        window.type("Todentaminen", "Sotkanetin vuosiluku");
        window.press("Lisää tavoite luonnokseen");
        window.sees("Kirjoittakaa lähtötason lähde tai valitkaa ”mitataan”.");
        assertThat(window.page()).hasTitle(java.util.regex.Pattern.compile("^Virhe: "));
        window.type("Lähde", "THL, Sotkanet.fi");
        window.press("Lisää tavoite luonnokseen");
        window.sees("Tavoite on lisätty luonnokseen.", NEW_TARGET);
    }

    /** The provider's answer, seen from the organizer's open page; the provider's own steps are told in ProviderJourneyIT. */
    private static void counterOffers(ProvidersScreen provider, OtherSide organizer) {
        organizer.watches("Vuorossa: tuottaja.");
        provider.opensTheFrames();
        provider.offers(CHILDREN, "322 000 000", "Sijoitukset ovat kasvaneet.");
        provider.offers(PSYCHIATRY, "98 000 000", "Jonot puretaan.");
        provider.offers(OLDER, "1 170 000 000", "Kotihoito korvaa laitospaikkoja.");
        provider.saves();
        provider.proposesTheTolerance("Kodin ulkopuolelle sijoitettujen osuus", "3", "Pienet luvut vaihtelevat.");
        provider.acceptsTheRest();
        provider.sends(2);
        organizer.seesBySelf("Vuorossa: järjestäjä.");
    }

    /** Step 8. */
    private static void differenceOfTheFirstTwoRounds(OrganizersScreen organizer) {
        var window = organizer.window();
        organizer.opensThePackage();
        window.sees("+12,0", "+3,9 %", "1 590,0", "yli 5,0 M€");
        window.follow("Kierrosten erot");
        window.sees("310 000 000,00", "322 000 000,00", "+12 000 000,00", "+3,9", "1 590 000 000,00", "Yli raamin 5,0 M€",
                "Sijoitukset ovat kasvaneet.", "Jonot puretaan.", "Kotihoito korvaa laitospaikkoja.", "Pienet luvut vaihtelevat.", "Tuottajan johtaja");
    }

    /** Steps 10 and 11: the organizer takes 1 170 as it is, meets the provider half-way in the two others, and 318 stands only with 1 170. */
    private static void answerToTheCounterOffers(OrganizersScreen organizer, OtherSide provider) {
        organizer.accepts("Raamit 2020: menot", OLDER);
        organizer.opensTheFrames();
        organizer.offers(CHILDREN, "318 000 000", "Ikäihmisten säästö siirretään lastensuojeluun.");
        organizer.offers(PSYCHIATRY, "97 000 000", "Puolet jonojen purusta.");
        organizer.saves();
        organizer.window().sees("2 raamia tallennettu luonnokseen.");
        organizer.standsOnlyIf("Raamit 2020: menot", CHILDREN, OLDER + " 1\u00a0170,0\u00a0M€ (tuottajan tarjous)");
        organizer.window().sees("ehdolla: " + OLDER + " 1\u00a0170,0\u00a0M€", "tämän varassa: " + CHILDREN + " 318,0\u00a0M€");
        organizer.acceptsTheRest();
        BesideThePackage.leavesTheInterfaceOpen(organizer);
        provider.watches("Vuorossa: järjestäjä.");
        organizer.sends(3);
        provider.seesBySelf("Vuorossa: tuottaja.");
    }

    /** Step 12: what was tied locks together, 318 + 97 + 1 170 = 1 585. */
    private void result(OrganizersScreen organizer, ProvidersScreen provider, OtherSide organizersPage) {
        organizersPage.watches("Vuorossa: tuottaja.");
        provider.opensThePackage();
        provider.window().sees("ehdolla: " + OLDER + " 1\u00a0170,0\u00a0M€");
        provider.acceptsTheRest();
        provider.sends(4);
        organizersPage.seesBySelf("Neuvottelutulos");
        organizer.window().sees("318,0", "97,0", "1 170,0", "1 585,0");
        var fingerprint = organizer.window().main().locator("code.hash").textContent().replaceAll("\\s", "");
        assertThat(fingerprint).matches("[0-9a-f]{64}");
        assertThat(provider.window().main().locator("code.hash").textContent().replaceAll("\\s", "")).isEqualTo(fingerprint);
        assertThat(asProgram("neuvottelija", organizer.table())).contains("\"fingerprint\":\"" + fingerprint + "\"");
        organizer.opensTheFrames();
        assertThat(organizer.window().main().locator("input:not([type=hidden]), textarea")).hasCount(0);
    }

    private static void offers(OrganizersScreen organizer, String children, String psychiatry, String older) {
        organizer.offers(CHILDREN, children, "Asiakasmäärä kasvaa (oletus).");
        organizer.offers(PSYCHIATRY, psychiatry, "Hoitotakuu kiristyy (oletus).");
        organizer.offers(OLDER, older, "Väestö ikääntyy (oletus).");
    }

    private String asProgram(String username, fi.luotsi.web.demo.FreshTables.Table table) {
        return anonymous().header("Authorization", "Bearer " + tokens.make(acting(username), "matka").secret())
                .get("/api/v1/negotiations/" + table.id()).body();
    }
}
