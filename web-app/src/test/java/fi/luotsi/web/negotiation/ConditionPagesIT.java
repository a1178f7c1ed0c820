package fi.luotsi.web.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.web.negotiation.LaidTable.Laid;
import fi.luotsi.web.testing.Answer;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** Conditions and reopening on the pages of both sides: the organizer's third round, 60 and 40 million offered, 62 and 38 asked for. */
class ConditionPagesIT extends RunningLuotsi {

    @Autowired
    private LaidTable laid;

    @Autowired
    private OrganizerAtTheTable organizers;

    @Autowired
    private ProviderAtTheTable providers;

    private Laid table;
    private Visitor negotiator;
    private Visitor manager;

    @BeforeEach
    void playTwoRounds() {
        table = laid.lay(organizer("neuvottelija"), provider("tuottaja"));
        negotiator = visitor("neuvottelija");
        manager = visitor("tuottaja");
        organizers.draft(organizer("neuvottelija"), table.id(), List.of(offer(table.first(), "60000000"), offer(table.second(), "40000000")));
        organizers.send(organizer("neuvottelija"), table.id(), UUID.randomUUID());
        providers.draft(provider("tuottaja"), table.id(), List.of(offer(table.first(), "62000000"), offer(table.second(), "38000000"),
                new DraftEntry(table.clause(), null, Stand.ACCEPT, null, null, null, 0)));
        providers.send(provider("tuottaja"), table.id(), UUID.randomUUID());
        organizers.draft(organizer("neuvottelija"), table.id(), List.of(DraftEntry.accept(table.second(), 0)));
    }

    @Test
    void theFormOffersWhatLiesOnTheTableAndTheRowsTellOfEachOther() {
        assertThat(negotiator.get(table.term(table.first())).body()).contains("Pätee vain, jos", "Ikäihmisten palvelut 38,0\u00a0M€ (tuottajan tarjous)");
        assertThat(tie(table.first(), table.second(), "61 000 000").location()).startsWith(table.path(""));
        assertThat(negotiator.get(table.path("")).body()).contains("ehdolla:", "Ikäihmisten palvelut 38,0\u00a0M€</a>", "tämän varassa:", "Lastensuojelu 61,0\u00a0M€</a>",
                "strand top lane-1", "strand bottom lane-1 arrow");
        assertThat(negotiator.get(table.path("/rounds/check")).body()).contains("61\u00a0000\u00a0000,00\u00a0€, ehdolla: Ikäihmisten palvelut 38,0\u00a0M€");
    }

    @Test
    void aCircleIsRefusedBesideTheFieldWithItsWay() {
        tie(table.first(), table.second(), "61 000 000");
        var refused = negotiator.post(table.term(table.second()), Map.of("seenVersion", "1", "choice", "ACCEPT", "onlyIf", new Condition(table.first(), 3).code()));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("id=\"onlyIf-error\"", "Ikäihmisten palvelut → Lastensuojelu → Ikäihmisten palvelut", "<title>Virhe: ");
    }

    @Test
    void theProviderSeesTheConditionAndBothLockTogether() {
        tie(table.first(), table.second(), "61 000 000");
        organizers.send(organizer("neuvottelija"), table.id(), UUID.randomUUID());
        var shown = manager.get("/portal" + table.path("")).body();
        assertThat(shown).contains("ehdolla:", "Ikäihmisten palvelut 38,0\u00a0M€</a>", "tämän varassa:", "strand");
        assertThat(negotiator.get(table.path("/answers")).body()).contains("Järjestäjä: tarjous, ehdolla: Ikäihmisten palvelut 38,0\u00a0M€", "61\u00a0000\u00a0000,00");
        assertThat(negotiator.get(table.path("/timeline?show=all")).body()).contains("ehdolla: Ikäihmisten palvelut 38,0\u00a0M€");
        assertThat(negotiator.get(table.path("/rounds/2/3/diff")).body()).contains("(ehdolla: Ikäihmisten palvelut 38,0\u00a0M€)");
        providers.acceptTheRest(provider("tuottaja"), table.id());
        providers.send(provider("tuottaja"), table.id(), UUID.randomUUID());
        assertThat(manager.get("/portal" + table.term(table.second())).body()).contains("Kohta on sovittu ja lukittu.");
    }

    @Test
    void aMadeUpConditionWasNotSentByOurForm() {
        assertThat(negotiator.post(table.term(table.first()), Map.of("seenVersion", "0", "choice", "OFFER", "amount", "1", "reason", "Syy", "onlyIf", "x")).status()).isEqualTo(400);
    }

    @Test
    void theProviderTiesItsOwnOfferToo() {
        tie(table.first(), table.second(), "61 000 000");
        organizers.send(organizer("neuvottelija"), table.id(), UUID.randomUUID());
        var fields = new HashMap<String, String>();
        fields.put("offer-" + table.first(), "61 500 000");
        fields.put("reason-" + table.first(), "Puoliväliin");
        fields.put("onlyIf-" + table.first(), new Condition(table.second(), 2).code());
        fields.put("seen-" + table.first(), "0");
        fields.put("shown-" + table.first(), "muuta");
        assertThat(manager.post("/portal" + table.term(table.first()), fields).status()).isEqualTo(302);
        assertThat(manager.get("/portal" + table.term(table.first())).body()).contains("ehdolla:", "61\u00a0500\u00a0000,00\u00a0€, ehdolla: Ikäihmisten palvelut 38,0\u00a0M€");
        assertThat(manager.get("/portal" + table.path("/rounds/check")).body()).contains("ehdolla: Ikäihmisten palvelut 38,0\u00a0M€");
    }

    @Test
    void anAgreedTermIsOpenedAgainByBothWithAReason() {
        var page = table.term(table.clause()) + "/reopening";
        assertThat(negotiator.get(table.term(table.clause())).body()).contains("Ehdota kohdan avaamista uudelleen");
        assertThat(negotiator.get(page).body()).contains("Sovitun kohdan avaaminen uudelleen");
        var refused = negotiator.post(page, Map.of("seenVersion", "0", "step", "PROPOSE", "reason", " "));
        assertThat(refused.body()).contains("id=\"reason-error\"", "Sovitun kohdan avaaminen ja siitä kieltäytyminen perustellaan aina.");
        assertThat(negotiator.post(page, Map.of("seenVersion", "0", "step", "PROPOSE", "reason", "Laki muuttui")).status()).isEqualTo(302);
        assertThat(negotiator.get(table.path("/rounds/check")).body()).contains("Ehdotti sovitun kohdan avaamista", "Laki muuttui");
        assertThat(manager.get("/portal" + table.term(table.clause())).body()).doesNotContain("Laki muuttui");
        organizers.send(organizer("neuvottelija"), table.id(), UUID.randomUUID());

        assertThat(manager.get("/portal" + table.term(table.clause())).body()).contains("Järjestäjä ehdottaa sovitun kohdan avaamista uudelleen:", "Laki muuttui");
        assertThat(manager.get("/portal" + page).body()).contains("Suostumme avaamaan kohdan", "Pidämme sovitun voimassa");
        assertThat(manager.post("/portal" + page, Map.of("seenVersion", "0", "step", "KEEP", "reason", "")).body()).contains("id=\"reason-error\"");
        assertThat(manager.post("/portal" + page, Map.of("seenVersion", "0", "step", "AGREE", "reason", "")).status()).isEqualTo(302);
        providers.send(provider("tuottaja"), table.id(), UUID.randomUUID());

        assertThat(negotiator.get(table.term(table.clause())).body()).contains("id=\"term-form\"", "Suostui avaamaan kohdan uudelleen");
        assertThat(negotiator.get(table.path("/timeline?show=all")).body()).contains("avattiin yhdessä uudelleen");
        assertThat(negotiator.get(page).location()).isEqualTo(table.term(table.clause()));
    }

    private Answer tie(TermId term, TermId on, String amount) {
        return negotiator.post(table.term(term), Map.of("seenVersion", "0", "choice", "OFFER", "amount", amount, "reason", "Yhdessä", "onlyIf", new Condition(on, 2).code()));
    }

    private static DraftEntry offer(TermId term, String euros) {
        return DraftEntry.offer(term, new TermValue.Frame(Euros.of(euros)), "Laskelma", 0);
    }
}
