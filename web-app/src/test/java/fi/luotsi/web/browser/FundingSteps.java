package fi.luotsi.web.browser;

import static fi.luotsi.web.browser.OrganizersScreen.CHILDREN;
import static fi.luotsi.web.browser.OrganizersScreen.OLDER;
import static fi.luotsi.web.browser.OrganizersScreen.PSYCHIATRY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** Steps 9 and 13 of journey 1: what the organizer's negotiator does with the funding models. */
final class FundingSteps {

    private static final String SHOCK = "Syksyn sokki";
    private static final String SECTION = "Sopimusteksti";
    private static final String CLAUSE = "7 § Rahoitusmalli";

    private FundingSteps() {}

    /** Step 9: who bears +6 % and −1,5 %, without transfers and with 1 %. */
    static void triesOutTheAutumnShock(OrganizersScreen organizer, boolean scripts) {
        var window = organizer.window();
        organizer.opensThePackage();
        window.follow("Rahoitusmallien simulointi");
        window.type("Skenaarion nimi", SHOCK);
        window.choose("Mistä luvuista aloitetaan", "kierroksen 1 luvut");
        window.press("Luo skenaario");
        window.follow("Muuta parametreja, sokkeja ja syötteitä");
        window.type("Sokin 1 nimi", SHOCK);
        window.type("Sokki 1: " + CHILDREN, "+6 %");
        window.type("Sokki 1: " + OLDER, "−1,5 %");
        window.press("Tallenna skenaario");
        window.sees("−0,9\u00a0M€", "−18,6", "+17,7", "−6,8", "+5,9", OLDER + " → " + CHILDREN + " 11,8\u00a0M€");
        turns(window, "0", scripts);
        window.seesNo("−6,8");
        window.sees("−18,6", "+17,7");
        turns(window, "1", scripts);
        window.sees("−6,8", "+5,9");
        window.press("Aja uudelleen ja tallenna ajo");
        window.sees("Ajo on tallennettu");
        window.press("Aja uudelleen ja tallenna ajo");
        window.sees("Sama tiiviste");
    }

    /** With scripts the figures follow the number, without them the button. */
    private static void turns(Window window, String limit, boolean scripts) {
        window.type("Siirtoraja x, %", limit);
        if (!scripts) {
            window.press("Aja simulointi");
        }
    }

    /** Step 13: B with 1 %, and the words of the transfer clause are in the draft. */
    static void choosesByServicePackage(OrganizersScreen organizer) {
        var window = organizer.window();
        window.follow("Rahoitusmallin valinta");
        window.main().locator("input[name=model][value=B]").check();
        window.type("Siirtoraja, %", "1");
        window.press("Kirjaa valinta ja vie tarjous luonnokseen");
        window.sees("Liittäkää ainakin yksi ajo.", "Kirjoittakaa valinnan perustelut.");
        window.main().locator("input[name=run]").first().check();
        window.type("Malli A: mikä puhuu puolesta ja vastaan", "Joustava, mutta siirrot eivät näy.");
        window.type("Malli B: mikä puhuu puolesta ja vastaan", "Siirrot näkyvät, päätökset ovat hitaampia.");
        window.type("Perustelut", "Siirrot pysyvät näkyvissä.");
        window.type("Toimielin, joka on valinnut", "Maakuntahallitus");
        window.type("Pykälä", "§ 12/2019");
        window.press("Kirjaa valinta ja vie tarjous luonnokseen");
        window.sees("Valinta on kirjattu, ja sen tarjous on luonnoksessa", SHOCK);
    }

    /** What keeps the sum within the envelope, so that the round can go. */
    static void answersTheFrames(OrganizersScreen organizer) {
        organizer.accepts("Raamit 2020: menot", OLDER);
        organizer.opensTheFrames();
        organizer.offers(CHILDREN, "318 000 000", "Ikäihmisten säästö siirretään lastensuojeluun.");
        organizer.offers(PSYCHIATRY, "97 000 000", "Puolet jonojen purusta.");
        organizer.saves();
        organizer.window().sees("2 raamia tallennettu luonnokseen.");
    }

    /** In any language: the page of the check, with nothing taken. */
    static void asksWhatTheProposalWouldChange(Window window, Places places) {
        window.open("/negotiations/" + places.begun().id() + "/funding/frames?stateFunding=1300000000");
        window.main().locator("#proposal form button").click();
        window.main().locator("#take").waitFor();
    }

    static void findsTheClauseInTheDraft(OrganizersScreen organizer) {
        organizer.opensThePackage();
        organizer.opens(SECTION, CLAUSE);
        organizer.window().sees("enintään 1\u00a0% luovuttavan kokonaisuuden vuosiraamista");
    }

    /** The clause is a term like any other: the provider reads it and answers. */
    static void answersTheTransferClause(ProvidersScreen provider) {
        var window = provider.window();
        provider.opensThePackage();
        provider.opens(SECTION, CLAUSE);
        window.sees("enintään 1\u00a0% luovuttavan kokonaisuuden vuosiraamista", "Siirrot pysyvät näkyvissä.");
        window.main().getByLabel("Hyväksyn", new Locator.GetByLabelOptions().setExact(true)).check();
        window.press("Tallenna luonnos");
        assertThat(window.path()).startsWith("/portal/");
    }
}
