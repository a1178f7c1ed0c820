package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.luotsi.web.browser.OrganizersScreen.CHILDREN;
import static fi.luotsi.web.browser.OrganizersScreen.PSYCHIATRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.web.demo.FreshTables.Table;
import fi.luotsi.web.security.DemoAccount;

/** What goes wrong before any screen: two tabs, a nervous finger, the back button, a session that ends, the wrong language. */
class NothingLostIT extends InTheBrowser {

    private static final String SEND = "Lähetä kierros 2";

    @Autowired
    private TableReading reading;

    @Autowired
    private ProviderAtTheTable providers;

    @Test
    void twoTabsOnOneDraftOfTheProviderShowBothValuesAndAWayOn() {
        var mine = providersFrames(window("tuottaja"));
        var colleagues = new ProvidersScreen(window("tuottaja2"), mine.table());
        colleagues.opensTheFrames();
        colleagues.offers(CHILDREN, "321 000 000", "Kollegan perustelu.");
        mine.offers(CHILDREN, "322 000 000", "Oma perustelu.");
        colleagues.saves();
        colleagues.window().sees("Luonnos on tallennettu.");
        var answer = answerTo(mine.window(), mine::saves);
        assertThat(answer.status()).isEqualTo(409);
        mine.window().sees("322 000 000", "321 000 000", "Oma perustelu.", "Kollegan perustelu.");
        mine.window().press("Tallenna minun tekstini");
        mine.window().sees("Luonnos on tallennettu.");
        assertThat(mine.field("Perustelu", CHILDREN)).hasValue("Oma perustelu.");
    }

    @Test
    void twoTabsOnOneDraftOfTheOrganizerShowBothValuesAndAWayOn() {
        var table = tables().atItsStart(organizer("neuvottelija"), house().liikelaitos());
        var mine = new OrganizersScreen(window("neuvottelija"), table);
        var colleagues = new OrganizersScreen(window("neuvottelija2"), table);
        mine.opensTheFrames();
        colleagues.opensTheFrames();
        colleagues.offers(CHILDREN, "309 000 000", "Kollegan perustelu.");
        colleagues.saves();
        colleagues.window().sees("1 raami tallennettu luonnokseen.");
        mine.offers(CHILDREN, "310 000 000", "Oma perustelu.");
        var answer = answerTo(mine.window(), mine::saves);
        assertThat(answer.status()).isEqualTo(409);
        mine.window().sees("310 000 000,00", "309 000 000,00", "Järjestäjän toinen neuvottelija");
        mine.window().press("Tallenna minun tekstini");
        mine.window().sees("1 raami tallennettu luonnokseen.");
        assertThat(mine.frame(CHILDREN)).hasValue(java.util.regex.Pattern.compile("310\\s000\\s000,00"));
    }

    @Test
    void aDoubleClickOnSendAndTheBackButtonAreOneMove() {
        sendsTwice(window("tuottaja"));
    }

    @Test
    void aDoubleClickOnSendIsOneMoveWithoutScriptsToo() {
        sendsTwice(windowWithoutScripts("tuottaja"));
    }

    private void sendsTwice(Window window) {
        var provider = new ProvidersScreen(window, tables().afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos()));
        provider.opensTheFrames();
        provider.offers(CHILDREN, "322 000 000", "Sijoitukset ovat kasvaneet.");
        provider.saves();
        provider.goesToTheCheck(2);
        window.page().getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(SEND)).dblclick();
        window.sees("Vuorossa: järjestäjä.");
        window.page().goBack();
        window.sees("Vuorossa: järjestäjä.");
        assertThat(window.main().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(SEND))).hasCount(0);
        assertThat(sentRounds(provider.table())).isEqualTo(2);
    }

    @Test
    void aSessionThatEndsInTheMiddleOfAFormLosesNothing() {
        var provider = providersFrames(window("tuottaja"));
        var window = provider.window();
        provider.offers(PSYCHIATRY, "98 000 000", "Kirjoitin tämän, kun istunto päättyi.");
        endSession(window);
        provider.saves();
        assertThat(window.page()).hasURL(java.util.regex.Pattern.compile("/login\\?expired"));
        window.type("Käyttäjätunnus", "tuottaja");
        window.type("Salasana", DemoAccount.PASSWORD);
        window.press("Kirjaudu sisään");
        assertThat(window.path()).isEqualTo("/restore");
        window.sees("98 000 000", "Kirjoitin tämän, kun istunto päättyi.");
        window.press("Avaa sivu ja jatka muokkaamista");
        assertThat(window.path()).isEqualTo(provider.home() + "/frames");
        assertThat(provider.field("Vastatarjous", PSYCHIATRY)).hasValue("98 000 000");
        provider.saves();
        window.sees("Luonnos on tallennettu.");
        assertThat(provider.field("Perustelu", PSYCHIATRY)).hasValue("Kirjoitin tämän, kun istunto päättyi.");
    }

    @Test
    void anotherLanguageKeepsThePageAndWhatIsTyped() {
        var provider = providersFrames(window("tuottaja"));
        var window = provider.window();
        provider.offers(CHILDREN, "322 000 000", "Kesken jäänyt perus");
        window.page().getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Svenska")).click();
        assertThat(window.page().locator("html")).hasAttribute("lang", "sv");
        assertThat(window.path()).isEqualTo(provider.home() + "/frames");
        assertThat(window.page().locator("textarea").first()).hasValue("Kesken jäänyt perus");
        assertThat(window.page().locator("input[name^=offer-]").first()).hasValue("322 000 000");
        window.page().getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Suomi")).click();
        assertThat(provider.field("Perustelu", CHILDREN)).hasValue("Kesken jäänyt perus");
        provider.saves();
        window.sees("Luonnos on tallennettu.");
    }

    @Test
    void whatIsTypedIsKeptByItselfLeavingWarnsAndTheTextComesBack() {
        var provider = providersFrames(window("tuottaja"));
        var window = provider.window();
        provider.offers(CHILDREN, "32x", "Tämän kirjoitin ja lähdin.");
        window.page().keyboard().press("Tab");
        assertThat(window.page().locator("[data-typed]")).hasText(java.util.regex.Pattern.compile("Tallennettu keskeneräisenä klo.\\d{1,2}\\.\\d\\d"));
        var warnings = new java.util.ArrayList<String>();
        window.page().onceDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.accept();
        });
        window.open(provider.home());
        assertThat(warnings).containsExactly("beforeunload");
        window.open(provider.home() + "/rounds/check");
        window.sees("tekstiä, joka ei ole vielä luonnoksessa");
        provider.opensTheFrames();
        window.sees("jota ette ole tallentanut");
        window.main().getByText("Palauta teksti kenttiin").click();
        assertThat(provider.field("Perustelu", CHILDREN)).hasValue("Tämän kirjoitin ja lähdin.");
        assertThat(provider.field("Vastatarjous", CHILDREN)).hasValue("32x");
        provider.offers(CHILDREN, "322 000 000", "Tämän kirjoitin ja palasin.");
        provider.saves();
        window.sees("Luonnos on tallennettu.");
        provider.opensTheFrames();
        assertThat(window.page().locator(".typed-before")).hasCount(0);
    }

    @Test
    void whatIsUnfoldedStaysUnfoldedWhenAMoveArrives() {
        var provider = new ProvidersScreen(window("tuottaja"), tables().afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos()));
        var window = provider.window();
        var page = new LivePage(window, provider.home());
        page.watches(provider.home() + "/frames", "Vuorossa: tuottaja.");
        var fold = window.unfold("Miten vastaus käsitellään");
        assertThat(fold).hasAttribute("open", "");
        providers.acceptTheRest(provider("tuottaja"), provider.table().id());
        providers.send(provider("tuottaja"), provider.table().id(), UUID.randomUUID());
        page.seesBySelf("Neuvottelutulos");
        assertThat(fold).hasAttribute("open", "");
    }

    private ProvidersScreen providersFrames(Window window) {
        var provider = new ProvidersScreen(window, tables().afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos()));
        provider.opensTheFrames();
        return provider;
    }

    private static Response answerTo(Window window, Runnable press) {
        return window.page().waitForResponse(answer -> answer.request().method().equals("POST") && !answer.url().endsWith("/typed"), press);
    }

    private long sentRounds(Table table) {
        List<SentRound> rounds = reading.rounds(organizer("neuvottelija"), table.id());
        return rounds.stream().filter(round -> round.sent() != null).count();
    }

    /** As the clock would end it: the row is gone, the browser still has its cookie. */
    private static void endSession(Window window) {
        var id = new String(Base64.getDecoder().decode(window.sessionCookie()), StandardCharsets.UTF_8);
        int ended = JdbcClient.create(database().asSuperuser()).sql("delete from spring_session where session_id = ?").param(id).update();
        assertThat(ended).isEqualTo(1);
    }
}
