package fi.luotsi.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.agreement.Agreements;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.period.Today;

/**
 * Journey 4: a member of the organizer's body reads the agreement on two pages, follows the figures to where they come from, returns the
 * matter with a question, approves it once it is answered, and signatures open only then. Without scripts.
 */
class DecisionMakerJourneyIT extends InTheBrowser {

    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.uuuu");

    /** Texts with a digit that stand in no link; what people wrote themselves is quoted. */
    private static final String FIGURES_WITHOUT_ORIGIN = """
            () => {
                const found = [], walker = document.createTreeWalker(document.querySelector('.decision'), NodeFilter.SHOW_TEXT);
                for (let text = walker.nextNode(); text; text = walker.nextNode())
                    if (/\\d/.test(text.data) && !text.parentElement.closest('a[href], .quoted')) found.push(text.data.trim());
                return found;
            }""";

    @Autowired
    private Agreements agreements;

    @Autowired
    private Clock clock;

    @Test
    void theMemberReadsAsksAndApproves() {
        var matter = tables().toldAgain(organizer("neuvottelija"), provider("tuottaja"), organizer("paattaja"));
        var other = tables().toldAgain(organizer("neuvottelija"), provider("tuottaja"), organizer("paattaja"));
        var member = windowWithoutScripts("paattaja");
        findsTheMatter(member, matter);
        readsTwoPages(member, matter);
        followsTheSum(member, matter);
        weighsTheRisks(member, matter);
        readsTheRest(member);
        readsWhatResidentsSaid(member, matter);
        isBiased(member, other);
        asksAndApproves(member, matter);
        signaturesFollow(member, matter);
        readsWhatThePublicReads(matter);
    }

    /** Step 1. */
    private void findsTheMatter(Window member, NegotiationId matter) {
        member.open("/decisions");
        member.sees("Päätettävät", "Kumppanuussopimus " + tables().thisYear() + "–" + (tables().thisYear() + 1), "Rahoitusmallin valinta: malli B");
        member.main().locator("a[href='/negotiations/" + matter + "/summary']").click();
        member.sees("Päätöksentekijän yhteenveto");
    }

    /** Step 2. */
    private void readsTwoPages(Window member, NegotiationId matter) {
        member.sees("Mitä päätetään", "Mitä se maksaa", "Kuka kantaa riskin", "Mitä jäi auki", "Mitä ei valittu", "Kaksi A4-sivua (PDF)");
        for (String language : List.of("sv", "fi")) {
            member.open(summary(matter) + "?lang=" + language);
            assertThat((List<?>) member.page().evaluate(FIGURES_WITHOUT_ORIGIN)).as(language).isEmpty();
            member.sees(language.equals("sv") ? "Vad som lämnades öppet" : "Mitä jäi auki");
        }
    }

    /** Step 3. */
    private void followsTheSum(Window member, NegotiationId matter) {
        member.main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Menot yhteensä " + tables().thisYear() + ": 1\u00a0585,0\u00a0M€")).click();
        member.sees("maakuntavaltuusto, § 112/" + (tables().thisYear() - 1), "322,0", "318,0", "Kiireelliset sijoitukset kasvoivat");
        assertThat(member.text()).contains("1\u00a0585\u00a0000\u00a0000,00\u00a0€");
        member.open(summary(matter));
    }

    /** Step 4: the parts of a row are together its shock, in both models. */
    private void weighsTheRisks(Window member, NegotiationId matter) {
        var rows = member.main().locator("table.risk tbody tr");
        assertThat(rows.count()).isEqualTo(1);
        var figures = rows.first().locator("td").allInnerTexts().stream().map(DecisionMakerJourneyIT::number).toList();
        assertThat(figures).hasSize(7);
        assertThat(figures.get(1).add(figures.get(2)).add(figures.get(3))).as("model A").isEqualByComparingTo(figures.getFirst());
        assertThat(figures.get(4).add(figures.get(5)).add(figures.get(6))).as("model B").isEqualByComparingTo(figures.getFirst());
        member.main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Malli A, kertasumma").setExact(true)).click();
        member.sees("Syksyn sokki");
        member.open(summary(matter));
    }

    /** Steps 5, 7 and 8. */
    private static void readsTheRest(Window member) {
        member.sees("Ensihoidon rajapinta", "Vastuuhenkilö: Ensihoidon vastuulääkäri", "Määräpäivä", "Nykyinen työnjako jatkuu");
        member.sees("Malli A, kertasumma", "Tuottaja tasaa muutokset heti", "Valinnan perustelut: Siirtoraja pitää", "Eriävä mielipide: Yksi jäsen kannatti mallia A");
        assertThat(member.text()).contains("92,4\u00a0%", "≥\u00a092,0\u00a0%");
        assertThat(member.main().locator("li", new Locator.LocatorOptions().setHasText("30 minuutin")).textContent()).contains("täyttyy");
    }

    /** Step 6. */
    private void readsWhatResidentsSaid(Window member, NegotiationId matter) {
        member.sees("Asukkaiden kannanotot", "Ostopalvelujen osuus", "41 kannanottoa", "Lastensuojelun riittävyys", "Matka sote-keskukseen", "Raja jäi ennalleen");
        member.follow("Alihankinnan osuus menoista, kierroksen 3 muutos");
        assertThat(member.path()).isEqualTo("/negotiations/" + matter + "/rounds/2/3/diff");
        assertThat(member.text()).contains("21\u00a0%", "19,5\u00a0%");
        member.open(summary(matter));
        member.follow("Matka sote-keskukseen: 63 kannanottoa");
        member.sees("ei muutettu", "63 kannanottoa", "Mikä palveluissa huolettaa?");
    }

    /** Step 9, in another matter: whoever is biased decides nothing there, and everything elsewhere. */
    private static void isBiased(Window member, NegotiationId other) {
        member.open(agreement(other));
        member.sees("Kirjaa päätös");
        member.unfold("Ilmoita esteellisyydestä");
        member.type("Miksi olette esteellinen?", "Puolisoni työskentelee liikelaitoksessa.");
        member.press("Ilmoita esteellisyys");
        member.sees("Puolisoni työskentelee liikelaitoksessa.");
        member.seesNo("Kirjaa päätös");
    }

    /** Step 10. */
    private void asksAndApproves(Window member, NegotiationId matter) {
        decides(member, agreement(matter), "Palautettiin valmisteluun", "88", "Kuka maksaa ensihoidon siirrot, jos oletus tulee voimaan?");
        member.sees("palautettu", "Kuka maksaa ensihoidon siirrot");
        var negotiator = windowWithoutScripts("neuvottelija");
        negotiator.open(agreement(matter));
        negotiator.type("Mitä vastaatte?", "Ikäihmisten palvelujen raami, enintään 2,4 miljoonaa euroa.");
        negotiator.press("Lähetä vastaus");
        member.open(agreement(matter));
        member.sees("Palautukseen vastattiin", "enintään 2,4 miljoonaa euroa");
        decides(member, agreement(matter), "Hyväksyttiin", "97", "Sopimus hyväksytään.");
        member.sees("hyväksytty", "§ 97");
        member.open(summary(matter));
        member.sees("Maakuntahallitus: hyväksytty", "§ 97");
    }

    private void decides(Window who, String agreement, String outcome, String section, String text) {
        who.open(agreement);
        who.main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Kirjaa päätös")).first().click();
        who.page().getByLabel(outcome).check();
        who.page().locator("[name=day]").fill(FINNISH.format(today()));
        who.page().locator("[name=section]").fill(section);
        who.page().locator("[name=caseNumber]").fill("UMKno-2018-1042");
        who.page().locator("[name=reasons]").fill("Kustannus on tiedettävä (oletus).");
        who.page().locator("[name=text]").fill(text);
        if (outcome.equals("Hyväksyttiin")) {
            who.page().locator("[name=finalFrom]").fill(FINNISH.format(today()));
        }
        who.main().locator("form:has([name=reasons]) button.ds-button").first().click();
    }

    /** Step 11: nobody signs before all have approved; the provider is bound before the organizer's signature, then both. */
    private void signaturesFollow(Window member, NegotiationId matter) {
        var manager = windowWithoutScripts("tuottaja");
        manager.open("/portal" + agreement(matter));
        manager.seesNo("On teidän vuoronne allekirjoittaa");
        decides(manager, "/portal" + agreement(matter), "Hyväksyttiin", "12", "Johtokunta hyväksyi sopimuksen.");
        manager.sees("On teidän vuoronne allekirjoittaa");
        manager.press("Allekirjoita");
        member.open(agreement(matter));
        member.sees("allekirjoitettavana", "alkaen: Uudenmaan liikelaitos");
        var negotiator = windowWithoutScripts("neuvottelija");
        negotiator.open(agreement(matter));
        negotiator.press("Allekirjoita");
        member.open(agreement(matter));
        member.sees("voimassa", "alkaen: Uudenmaan liikelaitos", "alkaen: Uudenmaan maakunta", "Sitoo molempia");
    }

    /** Step 12: without signing in, proposal and decision side by side; what is decided to be secret is gone at once. */
    private void readsWhatThePublicReads(NegotiationId matter) {
        var agreement = agreements.of(organizer("neuvottelija"), matter).orElseThrow();
        var anybody = windowWithNobody();
        anybody.open("/verify/" + agreement.code());
        anybody.sees(agreement.number());
        anybody.open("/public/agreements?q=" + agreement.number());
        anybody.main().locator("tbody a[href$='" + agreement.code() + "']").click();
        anybody.sees("Esitys", "Päätös", "Sopimus hyväksytään.", "Johtokunta hyväksyi sopimuksen.", "§ 97", "Nykyinen työnjako jatkuu");
        var negotiator = windowWithoutScripts("neuvottelija");
        negotiator.open("/negotiations/" + matter + "/publicity/issues");
        negotiator.main().locator("[name=secret][value=SECRET]").check();
        negotiator.main().locator("[name=ground]").selectOption("PREPAREDNESS");
        negotiator.main().locator("form button.ds-button").click();
        negotiator.sees("Yksi kohta pidetään salassa.");
        anybody.page().reload();
        anybody.sees("Sopimus hyväksytään.", "salassa");
        anybody.seesNo("Nykyinen työnjako jatkuu");
    }

    private Window windowWithNobody() {
        return window(desktop().setJavaScriptEnabled(false));
    }

    private static String summary(NegotiationId matter) {
        return "/negotiations/" + matter + "/summary";
    }

    private static String agreement(NegotiationId matter) {
        return "/negotiations/" + matter + "/agreement";
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace("\u00a0", "").replace('−', '-').replace("+", "").replace(',', '.').strip());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Today.FINLAND);
    }
}
