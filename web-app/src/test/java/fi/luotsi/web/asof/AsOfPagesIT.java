package fi.luotsi.web.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.note.Notes;
import fi.luotsi.period.Today;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;

/** A negotiation as it stood at a moment, over HTTP, as each party saw it then. */
class AsOfPagesIT extends RunningLuotsi {

    @Autowired
    private FreshTables tables;

    @Autowired
    private SignedAgreements signed;

    @Autowired
    private TableReading reading;

    @Autowired
    private Notes notes;

    @Test
    void eachMomentShowsWhatLayOnTheTableThen() {
        var id = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja")).id();
        var rounds = reading.rounds(organizer("neuvottelija"), id);
        var path = "/negotiations/" + id + "/as-of";
        var negotiator = fresh("neuvottelija");
        var manager = fresh("tuottaja");
        assertThat(negotiator.get(path + "?at=" + local(rounds.getFirst().opened().minusSeconds(60))).body()).contains("Neuvottelua ei ollut vielä avattu.");
        assertThat(manager.get("/portal" + path + "?at=" + local(rounds.getFirst().opened())).body()).contains("Kierros 1.", "Pöydällä ei ollut vielä mitään.");
        assertThat(negotiator.get(path + "?at=" + local(sent(id, 1))).body()).contains("Kierros 2.", "310\u00a0000\u00a0000,00", "Näkökulma").doesNotContain("322\u00a0000\u00a0000,00");
        assertThat(manager.get("/portal" + path + "?side=ORGANIZER&at=" + local(sent(id, 2))).body()).contains("Kierros 3.", "322\u00a0000\u00a0000,00").doesNotContain("Näkökulma");
        assertThat(fresh("tarkastaja").get(path + "?at=" + local(sent(id, 2)) + "&side=PROVIDER").body()).contains("322\u00a0000\u00a0000,00", "Näkökulma");
        assertThat(negotiator.get(path).body()).contains("Kierros 3.", "322\u00a0000\u00a0000,00");
        assertThat(fresh("saatio").get("/portal" + path).status()).isEqualTo(404);
        assertThat(fresh("keskisuomi").get(path).status()).isEqualTo(404);
    }

    @Test
    void whatOnePartyKeepsToItselfIsInNobodysPast() {
        var id = tables.afterTheCounterOffers(organizer("neuvottelija"), provider("tuottaja")).id();
        var term = reading.tablePackage(organizer("neuvottelija"), id).terms().getFirst().term().id();
        notes.begin(acting("neuvottelija"), id, term, false, "Salaisuus4711", Set.of());
        notes.begin(acting("neuvottelija"), id, term, true, "Yhteinen4712", Set.of());
        var path = "/negotiations/" + id + "/as-of?side=ORGANIZER";
        for (String body : new String[] {fresh("neuvottelija").get(path).body(), fresh("tarkastaja").get(path).body(), fresh("tuottaja").get("/portal" + path).body()}) {
            assertThat(body).contains("Yhteinen4712").doesNotContain("Salaisuus4711");
        }
        assertThat(fresh("tarkastaja").get(path + "&at=" + local(sent(id, 1))).body()).doesNotContain("Yhteinen4712");
    }

    @Test
    void theAgreementStandsAsItStoodThen() {
        var version = signed.signed();
        var path = "/negotiations/" + version.negotiation() + "/as-of?at=";
        assertThat(fresh("neuvottelija").get(path + local(version.proposed().at())).body()).contains("Neuvottelutulos oli saavutettu", version.number(), "esitetty");
        assertThat(fresh("paattaja").get(path).body()).contains("voimassa");
    }

    @Test
    void whatIsNoMomentIsSaidBesideTheField() {
        var id = tables.afterTheFirstRound(organizer("neuvottelija"), provider("tuottaja").provider()).id();
        var body = fresh("neuvottelija").get("/negotiations/" + id + "/as-of?side=BOTH&at=31.2.2018+klo+25").body();
        assertThat(body).contains("id=\"at-error\"", "31.2.2018 klo 25").doesNotContain("Pöydällä olleet kohdat");
        assertThat(fresh("neuvottelija").get("/negotiations/" + id + "/as-of?at=1.1.2018+klo+14.30").body()).contains("1.1.2018 klo 14.30", "Neuvottelua ei ollut vielä avattu.");
        assertThat(fresh("neuvottelija").get("/negotiations/" + id + "/timeline").body()).contains("Tilanne silloin", "/as-of?at=");
    }

    private Instant sent(NegotiationId id, int number) {
        return reading.rounds(organizer("neuvottelija"), id).stream().filter(round -> round.number() == number).findFirst().orElseThrow().sent().at();
    }

    /** On the clock in Finland, to the microsecond. */
    private static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Today.FINLAND).toString();
    }
}
