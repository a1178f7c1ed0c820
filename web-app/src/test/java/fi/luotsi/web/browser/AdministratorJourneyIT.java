package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.ServiceChains;

/**
 * Journey 3: the administrator brings a chain from its third version to the fourth. The chain is a copy of the story's discharge of older people, so
 * that nobody else meets what is published here.
 */
class AdministratorJourneyIT extends InTheBrowser {

    private static final String NAME = "Kotiutumisen koeketju";
    private static final String STEP = "Kotikuntoutus 72 h";
    private static final String OUTSIDE = "Kuntouttava työtoiminta";
    /** Numbers of the steps that the agreement pays for. */
    private static final int[] OWN_STEPS = {1, 2, 4, 6, 7};
    private static final String DECISION = "Kotiutumispäätös";

    @Autowired
    private ServiceChains chains;

    @Autowired
    private ChainDrafting drafting;

    @Test
    void aChainGetsItsFourthVersionAndTheThirdStaysAsItWas() {
        publishedThrice();
        var window = window("paakayttaja");
        seesWhereTheStorysChainIsUsed(window);
        var third = beginsTheFourthVersion(window);
        addsAStepNobodyIsResponsibleFor(window);
        setsTheActorAndLeadsThereFromTheDecision(window);
        shortensAWait(window);
        marksAStepAsOutsideTheAgreement(window);
        comparesWithTheThird(window);
        publishesByKeyboard(window);
        takesItToAFileAndBack(window);
        addsACode(window);
        bringsTwoHundredVolumes(window);
        window.open(third);
        window.sees("Versio 3", "1.1.2019 alkaen");
        window.seesNo(STEP);
    }

    /** Step 4, on the chain of the story: the copy of this journey is on no table. */
    private static void seesWhereTheStorysChainIsUsed(Window window) {
        window.open("/chains");
        window.follow("Ikäihmisen kotiutuminen");
        window.follow("Missä ketju on käytössä");
        window.sees("Kumppanuussopimus 2021", "sitovaa kohtaa");
        window.choose("Vaihe", "2 " + DECISION);
        window.press("Rajaa");
        window.sees("Kumppanuussopimus 2021");
        window.open("/chains");
    }

    /** Step 1. */
    private static String beginsTheFourthVersion(Window window) {
        window.page().getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Palveluketjut").setExact(true)).first().click();
        window.main().locator("#narrow-words").fill(NAME);
        window.press("Rajaa");
        window.follow(NAME);
        window.sees("Versio 3");
        var third = window.path();
        window.press("Luonnostele uusi versio tästä");
        window.sees("Luonnos, versio 4", "Asiakasryhmät", "Yli 75-vuotiaat sairaalasta kotiutuvat");
        return third;
    }

    /** Steps 2 and 3: without anybody responsible the page says so. */
    private static void addsAStepNobodyIsResponsibleFor(Window window) {
        window.follow("Lisää vaihe");
        window.type("Nimi suomeksi", STEP);
        window.type("Nimi ruotsiksi", "Hemrehabilitering 72 h");
        window.main().getByLabel("Asiakas voi poistua ketjusta tästä").check();
        window.type("Mittari suomeksi", "Kuntoutusjakson jälkeen kotona asuvat, %");
        window.type("Mittari ruotsiksi", "Boende hemma efter rehabiliteringen, %");
        window.main().locator("#cost").fill("1 180,00");
        window.main().getByLabel("Kustannus on oletus").check();
        window.press("Tallenna");
        window.sees("Luonnos on tallennettu.", "Vastuutaho puuttuu: vaihe 8 " + STEP + ".", "1 180,00 € asiakasta kohti (oletus)");
    }

    private static void setsTheActorAndLeadsThereFromTheDecision(Window window) {
        opensTheStep(window, STEP);
        window.type("Vastuutaho suomeksi", "Liikelaitos, kuntoutus");
        window.type("Vastuutaho ruotsiksi", "Affärsverket, rehabilitering");
        window.press("Tallenna");
        window.seesNo("Vastuutaho puuttuu: vaihe 8");
        opensTheStep(window, DECISION);
        window.follow("Lisää siirtymä");
        window.choose("Seuraava vaihe", "8 " + STEP);
        window.type("Ehto suomeksi", "kuntoutuksen tarve");
        window.type("Ehto ruotsiksi", "behov av rehabilitering");
        window.type("Enimmäisaika", "3");
        window.main().getByLabel("Aika on oletus").check();
        window.type("Siirtyvä tieto suomeksi", "kuntoutussuunnitelma");
        window.type("Siirtyvä tieto ruotsiksi", "rehabiliteringsplan");
        window.press("Tallenna");
        window.sees("Luonnos on tallennettu.", "kuntoutussuunnitelma");
    }

    private static void shortensAWait(Window window) {
        opensTheStep(window, DECISION);
        window.main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Kotihoidon aloitus")).click();
        window.type("Enimmäisaika", "12");
        window.press("Tallenna");
        window.sees("Luonnos on tallennettu.");
    }

    /** Step 7. */
    private static void marksAStepAsOutsideTheAgreement(Window window) {
        window.follow("Lisää vaihe");
        window.type("Nimi suomeksi", OUTSIDE);
        window.type("Nimi ruotsiksi", "Arbetsverksamhet i rehabiliteringssyfte");
        window.choose("Kenen vaihe", "työllisyyspalvelut");
        window.type("Vastuutaho suomeksi", "Kunnan työllisyyspalvelut");
        window.type("Vastuutaho ruotsiksi", "Kommunens sysselsättningstjänster");
        window.main().getByLabel("Asiakas voi tulla ketjuun tästä").check();
        window.main().getByLabel("Asiakas voi poistua ketjusta tästä").check();
        window.type("Yhteinen tavoite suomeksi", "Omaishoitaja palaa työhön puolen vuoden kuluessa.");
        window.type("Yhteinen tavoite ruotsiksi", "Närståendevårdaren återgår i arbete inom ett halvår.");
        window.press("Tallenna");
        window.sees("Kunnan työllisyyspalvelut · työllisyyspalvelut", "Omaishoitaja palaa työhön puolen vuoden kuluessa.");
    }

    /** Step 5. */
    private static void comparesWithTheThird(Window window) {
        window.follow("Vertaa versioon 3");
        window.sees("Lisätty vaihe: 8 " + STEP, "Muutettu enimmäisaika: ", "≤ 24 h → ≤ 12 h");
        window.page().goBack();
    }

    /** Step 6, without a mouse from the form of the name on. */
    private static void publishesByKeyboard(Window window) {
        var form = window.main().locator("#publish-form");
        window.page().bringToFront();
        window.main().locator("#facts-form select").focus();
        var keys = new Keyboard(window.page());
        keys.to(form.locator("#validFrom")).type("1.1.2095");
        keys.to(form.locator("#reason")).type("Kotikuntoutus otetaan ketjuun.");
        keys.to(form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Julkaise versio 4"))).enter();
        window.sees("Versio 4 on julkaistu.", "1.1.2095 alkaen", "Kotikuntoutus otetaan ketjuun.");
        assertThat(window.main().getByText("Jatka luonnosta")).hasCount(0);
    }

    /** Step 12: what was taken to a file and read again is the same chain. */
    private static void takesItToAFileAndBack(Window window) {
        var taken = window.page().waitForDownload(() -> window.follow("Ota ketju BPMN-tiedostona"));
        var file = new FilePayload("ketju.bpmn", "application/xml", FileSteps.bytes(taken.path()));
        window.press("Luonnostele uusi versio tästä");
        window.follow("Tuo BPMN-tiedostosta");
        window.main().locator("#file").setInputFiles(file);
        window.main().locator("#hand button").click();
        window.sees("Tiedosto ei muuta luonnosta: sisältö on sama.");
    }

    /** Step 9: an error on row 7 saves nothing. */
    private static void bringsTwoHundredVolumes(Window window) {
        var rows = new StringBuilder("Palveluketju;Vaihe nro;Vaihe;Vuosi;Asiakkaita vuodessa;Yksikkökustannus, €;Lähde\n");
        for (int at = 0; at < 200; at++) {
            rows.append(NAME).append(';').append(OWN_STEPS[at % OWN_STEPS.length]).append(";;").append(2031 + at / OWN_STEPS.length).append(';').append(at == 5 ? "paljon" : String.valueOf(1000 + at)).append(";;oletus\n");
        }
        window.open("/chains/figures");
        handsIn(window, rows.toString());
        window.sees("Mitään ei tallennettu", "Rivi 7");
        handsIn(window, rows.toString().replace("paljon", "1005"));
        window.main().locator("#keep-form button").click();
        window.sees("200 riviä on tallennettu.");
    }

    private static void handsIn(Window window, String rows) {
        window.main().locator("#file").setInputFiles(new FilePayload("maarat.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        window.main().locator("#hand button").click();
    }

    /** Step 8. */
    private static void addsACode(Window window) {
        window.open("/admin");
        window.follow("Koodistot");
        window.follow("Uusi koodi");
        window.type("Koodi", "KK-72");
        window.type("Luokitus", "sote-tietopaketit");
        window.type("Nimi suomeksi", "Kotikuntoutus");
        window.type("Nimi ruotsiksi", "Hemrehabilitering");
        window.type("Voimassa alkaen", "1.1.2019");
        window.type("Lähde", "oletus");
        window.press("Tallenna koodi");
        window.sees("Koodi KK-72 on tallennettu.", "1.1.2019 alkaen");
    }

    private static void opensTheStep(Window window, String name) {
        window.main().locator(".chain-steps").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true)).first().click();
    }

    private void publishedThrice() {
        var administrator = organizer("paakayttaja");
        var story = chains.newest(administrator).stream().filter(head -> head.name().fi().equals("Ikäihmisen kotiutuminen")).findFirst().orElseThrow();
        var chain = drafting.copy(administrator, story.chain(), 3, new ChainFacts(Words.of(NAME, "Försökskedja för hemkomst"), story.servicePackage()));
        for (int number = 1; number <= 3; number++) {
            drafting.publish(administrator, chain, 1, LocalDate.of(2016 + number, 1, 1), "Koe");
            if (number < 3) {
                drafting.revise(administrator, chain, number);
            }
        }
    }
}
