package fi.luotsi.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.luotsi.web.browser.OrganizersScreen.CHILDREN;
import static fi.luotsi.web.browser.OrganizersScreen.OLDER;
import static fi.luotsi.web.browser.OrganizersScreen.PSYCHIATRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.microsoft.playwright.options.AriaRole;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.notice.bell.NoticeWishes;
import fi.luotsi.web.demo.FreshTables.Table;
import fi.luotsi.web.security.DemoAccount;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.PostOffice;
import fi.luotsi.web.testing.Zipped;

/**
 * Journey 2: the provider's manager answers the organizer's first round with counter-offers over the envelope, and later accepts
 * what the organizer makes of them.
 */
class ProviderJourneyIT extends InTheBrowser {

    private static final String TARGET = "Kodin ulkopuolelle sijoitettujen osuus";

    @Autowired
    private OrganizerAtTheTable organizers;

    @Autowired
    private TableReading reading;

    @Autowired
    private Notes notes;

    @Autowired
    private NoticeWishes wishes;

    @Autowired
    private PassingTime time;

    @Test
    void theManagerAnswersCellByCellAndAcceptsWhatBecomesOfIt() {
        var address = "johtaja-" + UUID.randomUUID() + "@example.fi";
        wishes.change(acting("tuottaja"), address, Map.of());
        var table = tables().afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos());
        var provider = new ProvidersScreen(window(), table);
        followsTheLinkInTheMail(provider, address);
        findsWhatWaits(provider);
        findsNothingOfTheOrganizersCounsel(provider);
        offersForLessThanNothing(provider);
        answersEveryFrame(provider);
        hasMovedNothingYet(provider);
        proposesATolerance(provider);
        bindsASubcontractorToDataProtection(provider);
        takesTheDraftToWord(provider);
        sendsTheSecondRound(provider);
        organizerMeetsHalfWay(table);
        acceptsTheResult(provider);
        hasMovedFiveMillions(provider);
    }

    @Test
    void theSameGoesWithScriptsSwitchedOff() {
        var table = tables().afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos());
        var provider = new ProvidersScreen(windowWithoutScripts("tuottaja"), table);
        findsWhatWaits(provider);
        offersForLessThanNothing(provider);
        answersEveryFrame(provider);
        hasMovedNothingYet(provider);
        proposesATolerance(provider);
        bindsASubcontractorToDataProtection(provider);
        takesTheDraftToWord(provider);
        sendsTheSecondRound(provider);
        organizerMeetsHalfWay(table);
        acceptsTheResult(provider);
        hasMovedFiveMillions(provider);
    }

    /** Step 1: from the letter over the sign-in to the round that waits. */
    private void followsTheLinkInTheMail(ProvidersScreen provider, String address) {
        time.runDueTasks();
        assertThat(PostOffice.lettersTo(address)).hasSize(1);
        var letter = PostOffice.textOf(PostOffice.lettersTo(address).getFirst());
        assertThat(letter).contains("Kierros 1 odottaa vastaustanne viimeistään", "Kumppanuussopimus 2020", PostOffice.LINKS + provider.home() + "\n");
        provider.window().open(provider.home());
        assertThat(provider.window().path()).startsWith("/login");
        provider.window().type("Käyttäjätunnus", "tuottaja");
        provider.window().type("Salasana", DemoAccount.PASSWORD);
        provider.window().press("Kirjaudu sisään");
        assertThat(provider.window().path()).isEqualTo(provider.home());
        provider.window().sees("Vuorossa: tuottaja.");
        provider.window().page().locator(".bell a").click();
        provider.window().sees("Kierros 1 odottaa vastaustanne viimeistään");
        provider.window().open("/portal");
        wishes.change(acting("tuottaja"), null, Map.of());
    }

    /** Step 2; what else could show of it is looked for by NoTraceIT. */
    private void findsNothingOfTheOrganizersCounsel(ProvidersScreen provider) {
        var term = frame(provider.table(), CHILDREN);
        notes.begin(organizer("neuvottelija"), provider.table().id(), term, false, "liikkumavara 8 M€", Set.of());
        provider.opensThePackage();
        provider.window().sees(CHILDREN);
        provider.window().seesNo("liikkumavara");
        provider.window().open(provider.home() + "/terms/" + term + "/notes");
        provider.window().sees("Ei vielä sisäisiä muistiinpanoja.", "Ei vielä yhteisiä kommentteja.");
        provider.window().seesNo("liikkumavara");
        provider.opensTheFrames();
    }

    /** Step 1. */
    private static void findsWhatWaits(ProvidersScreen provider) {
        assertThat(provider.window().path()).isEqualTo("/portal");
        assertThat(provider.waiting()).containsText("Kumppanuussopimus 2020");
        assertThat(provider.waiting()).containsText("Kierros 1 odottaa vastaustanne");
        assertThat(provider.waiting()).containsText("(7 päivää)");
        provider.answersTheFramesFromTheFirstPage();
    }

    /** Step 4: a counter-offer, or an answer on condition, without a reason. */
    private static void offersForLessThanNothing(ProvidersScreen provider) {
        provider.takesTheStand(CHILDREN, "Hyväksyn ehdolla");
        provider.field("Vastatarjous", CHILDREN).fill("322 000 000");
        provider.saves();
        provider.window().sees("Korjaa nämä kohdat", "Lastensuojelu: Kirjoittakaa perustelu.");
        assertThat(provider.window().page()).hasTitle(java.util.regex.Pattern.compile("^Virhe: "));
        assertThat(provider.field("Vastatarjous", CHILDREN)).hasValue("322 000 000");
        assertThat(provider.field("Perustelu", CHILDREN)).hasAttribute("aria-invalid", "true");
    }

    /** Steps 3 to 5. */
    private static void answersEveryFrame(ProvidersScreen provider) {
        provider.field("Määrä", CHILDREN).fill("4 200");
        provider.field("Henkilötyövuodet", CHILDREN).fill("610");
        provider.field("Perustelu", CHILDREN).fill("Sijoitukset ovat kasvaneet; 322 miljoonaa riittää, jos avohuolto vahvistuu.");
        provider.offers(PSYCHIATRY, "98 000 000", "Jonot puretaan kolmessa kuukaudessa.");
        provider.offers(OLDER, "1 170 000 000", "Kotihoito korvaa laitospaikkoja.");
        provider.saves();
        provider.window().sees("Luonnos on tallennettu.", "Yli raamin 5,0 M€", "(5 000 000,00 €)", "Vastatarjouksen voi lähettää");
        assertThat(provider.window().text()).contains("Ylitys 5\u00a0000\u00a0000,00\u00a0€");
        assertThat(provider.field("Määrä", CHILDREN)).hasValue(java.util.regex.Pattern.compile("4\\s200"));
        assertThat(provider.field("Henkilötyövuodet", CHILDREN)).hasValue("610");
    }

    /** Step 5: first offers are no concessions, drafted or sent. */
    private static void hasMovedNothingYet(ProvidersScreen provider) {
        provider.opensThePackage();
        provider.window().follow("Myönnytykset");
        provider.window().sees("järjestäjä on liikkunut 0,0\u00a0M€ ja tuottaja 0,0\u00a0M€");
    }

    /** Step 6: the draft shows the difference before anything is sent. */
    private static void proposesATolerance(ProvidersScreen provider) {
        provider.proposesTheTolerance(TARGET, "3", "Pienet luvut vaihtelevat vuosittain.");
        provider.window().sees("±3 %", "Pienet luvut vaihtelevat vuosittain.", "luonnoksessa");
        provider.acceptsTheRest();
    }

    /** Step 7: the cell is red until the subcontract has the passage. */
    private static void bindsASubcontractorToDataProtection(ProvidersScreen provider) {
        var window = provider.window();
        SubcontractorSteps.names(window, provider.home(), "Kaislarannan perhekodit");
        window.sees("4 kohtaa puuttuu alihankintasopimuksista.");
        var cell = SubcontractorSteps.cell(window, "Kaislarannan perhekodit", "Tietosuoja");
        assertThat(cell).containsText("puuttuu");
        cell.locator("a").click();
        window.type("Missä kohta on", "Puitesopimus 4/2019, 7 §");
        window.type("Mitä alihankintasopimus sanoo", "Toimittaja käsittelee asiakastietoja vain tuottajan ohjeiden mukaan.");
        window.type("Mistä päivästä se sitoo", "1.1.2020");
        window.press("Tallenna kohta");
        window.sees("3 kohtaa puuttuu alihankintasopimuksista.", "Puitesopimus 4/2019, 7 §, 1.1.2020 alkaen");
        assertThat(SubcontractorSteps.cell(window, "Kaislarannan perhekodit", "Tietosuoja")).containsText("sopimuksessa");
    }

    /** Step 8: the three frames and the tolerance are tracked changes of the provider's. */
    private void takesTheDraftToWord(ProvidersScreen provider) {
        provider.opensThePackage();
        provider.window().follow("Word-asiakirja");
        var taken = provider.window().page().waitForDownload(() -> provider.window().press("Ota asiakirja"));
        var document = Zipped.part(FileSteps.bytes(taken.path()), "word/document.xml");
        var author = " w:author=\"[^\"]*: " + java.util.regex.Pattern.quote(acting("tuottaja").name()) + "\" w:date=\"20[^\"]*Z\">.*?<w:t xml:space=\"preserve\">([^<]*)";
        assertThat(java.util.regex.Pattern.compile("<w:ins w:id=\"\\d+\"" + author).matcher(document).results().map(found -> found.group(1).replace('\u00a0', ' ')).toList())
                .containsExactly("322 000 000,00", "98 000 000,00", "1 170 000 000,00", "3");
        assertThat(document.split("<w:del ", -1)).hasSize(5);
        assertThat(document).contains("310\u00a0000\u00a0000,00", "1\u00a0180\u00a0000\u00a0000,00");
    }

    /** Step 9. */
    private static void sendsTheSecondRound(ProvidersScreen provider) {
        provider.goesToTheCheck(2);
        provider.window().sees("322 000 000,00", "98 000 000,00", "1 170 000 000,00", "Yli raamin 5,0 M€", "±3 %", "Jonot puretaan kolmessa kuukaudessa.");
        provider.window().press("Lähetä kierros 2");
        provider.window().sees("Kierros 2 on lähetetty.", "Vuorossa: järjestäjä.");
        provider.opensTheFrames();
        assertThat(provider.window().main().locator("input:not([type=hidden]), textarea")).hasCount(0);
        provider.window().sees("Hyväksyn ehdolla · määrä 4 200 · 610 htv");
    }

    /** What OrganizerJourneyIT does by hand: 318 offered on the condition of 1 170, 97 offered, all else accepted. */
    private void organizerMeetsHalfWay(Table table) {
        var negotiator = organizer("neuvottelija");
        organizers.draft(negotiator, table.id(), List.of(DraftEntry.accept(frame(table, OLDER), 0)));
        var stays = new Condition(frame(table, OLDER), 2);
        organizers.draft(negotiator, table.id(), List.of(offer(table, CHILDREN, 318).onlyIf(List.of(stays)), offer(table, PSYCHIATRY, 97)));
        organizers.acceptTheRest(negotiator, table.id());
        organizers.send(negotiator, table.id(), UUID.randomUUID());
    }

    /** Step 10: the arrow between the two cells, and both locked. */
    private static void acceptsTheResult(ProvidersScreen provider) {
        provider.opensThePackage();
        provider.window().sees("318,0", "97,0", "Vuorossa: tuottaja.", "ehdolla: " + OLDER + " 1\u00a0170,0\u00a0M€", "tämän varassa: " + CHILDREN + " 318,0\u00a0M€");
        assertThat(provider.window().main().locator(".strand.arrow")).hasCount(1);
        provider.acceptsTheRest();
        provider.window().sees("2 kohtaa on merkitty hyväksytyksi luonnokseen.");
        provider.sends(4);
        provider.window().sees("Neuvottelutulos", "Kaikki kohdat on sovittu ja paketti on lukittu.");
        assertThat(provider.window().main().locator("code.hash")).hasText(java.util.regex.Pattern.compile("([0-9a-f]{8}\\s?){8}"));
        assertThat(provider.window().main().locator("form[method=post]:not([action^='/views']) button")).hasCount(0);
    }

    private static void hasMovedFiveMillions(ProvidersScreen provider) {
        provider.window().follow("Myönnytykset");
        provider.window().sees("järjestäjä on liikkunut 0,0\u00a0M€ ja tuottaja \u22125,0\u00a0M€. Eroa on 0,0\u00a0M€");
    }

    private DraftEntry offer(Table table, String service, int millions) {
        return DraftEntry.offer(frame(table, service), new TermValue.Frame(Euros.ofCents(millions * 100_000_000L)), "Puolitiehen vastaan.", 0);
    }

    private TermId frame(Table table, String service) {
        return reading.tablePackage(organizer("neuvottelija"), table.id()).terms().stream().map(state -> state.term())
                .filter(term -> term instanceof Term.FrameTerm frame && frame.line() == fi.luotsi.budget.LineKind.EXPENSES && frame.title().fi().equals(service))
                .findFirst().orElseThrow().id();
    }
}
