package fi.luotsi.web.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

/** Which clauses belong follows from the model and the chains on the table, and one press answers it (feature D2). */
class ClausesAtTheTableIT extends RunningLuotsi {

    private static final Pattern STRIKE = Pattern.compile("action=\"([^\"]*/clauses/[0-9a-f-]{36}/strike)\"");
    private static final String TRANSFERS = "Siirrot palvelukokonaisuuksien välillä";

    @Autowired
    private FreshTables tables;
    @Autowired
    private TableReading reading;
    @Autowired
    private OrganizerAtTheTable organizers;
    @Autowired
    private ProviderAtTheTable providers;

    @Test
    void modelBBringsTheTransferClauseAndModelATakesItOut() {
        var id = tables.atItsStart(organizer("neuvottelija"), house().liikelaitos()).id();
        var home = "/negotiations/" + id + "/clauses";
        var negotiator = visitor("neuvottelija");
        offer(id, new FundingModel.ByServicePackage(Share.ofPercent(BigDecimal.ONE)));
        assertThat(negotiator.get(home).body()).contains(TRANSFERS, "malli B", "Ota pykälä mukaan").doesNotContain("Kertarahoituksen kohdentaminen");
        assertThat(negotiator.get("/negotiations/" + id + "/rounds/check").body()).contains("Kirjaston pakollinen pykälä puuttuu", "Kierroksen voi lähettää silti", TRANSFERS);
        assertThat(negotiator.post(home + "/take", Map.of("clause", "7.2")).location()).isEqualTo(home);
        var taken = negotiator.get(home).body();
        assertThat(taken).contains("Pykälä on luonnoksessanne.", "eikä ylimääräisiä ole").doesNotContain("pykälä puuttuu", "pykälää puuttuu");
        assertThat(negotiator.get("/negotiations/" + id).body()).as("present under model B").contains(TRANSFERS);

        offer(id, new FundingModel.LumpSum());
        var surplus = negotiator.get(home).body();
        assertThat(surplus).contains("ei enää kuulu sopimukseen", TRANSFERS, "Kertarahoituksen kohdentaminen", "malli A");
        var strike = STRIKE.matcher(surplus);
        assertThat(strike.find()).isTrue();
        assertThat(negotiator.post(strike.group(1), Map.of()).location()).isEqualTo(home);
        assertThat(negotiator.get(home).body()).contains("Ehdotus pykälän poistamisesta on luonnoksessanne.");
        assertThat(negotiator.get("/negotiations/" + id).body()).as("absent under model A").doesNotContain(TRANSFERS);
        assertThat(negotiator.post(strike.group(1), Map.of()).status()).isEqualTo(404);
        assertThat(negotiator.post(home + "/take", Map.of("clause", "7.2")).status()).as("it does not belong").isEqualTo(404);
        assertThat(negotiator.post(home + "/take", Map.of("clause", "")).location()).isEqualTo(home);
        assertThat(negotiator.get(home).body()).contains("id=\"clause-error\"", "Valitkaa pykälä, joka otetaan mukaan.");
    }

    @Test
    void theProviderSeesTheSameListAndAnswersInItsOwnDraft() {
        var id = tables.atItsStart(organizer("neuvottelija"), house().liikelaitos()).id();
        var home = "/negotiations/" + id + "/clauses";
        offer(id, new FundingModel.ByServicePackage(Share.ofPercent(BigDecimal.ONE)));
        visitor("neuvottelija").post(home + "/take", Map.of("clause", "7.2"));
        organizers.send(organizer("neuvottelija"), id, UUID.randomUUID());
        var manager = visitor("tuottaja");
        var portal = "/portal" + home;
        assertThat(manager.get(portal).body()).contains("malli B").doesNotContain("ei enää kuulu");
        assertThat(visitor("neuvottelija").get(home).body()).as("not in turn").doesNotContain("/take\"");

        var acting = provider("tuottaja");
        var funding = reading.tablePackage(acting, id).terms().stream().map(TermState::term).filter(Term.FundingModelTerm.class::isInstance).findFirst().orElseThrow();
        providers.draft(acting, id, List.of(DraftEntry.offer(funding.id(), new TermValue.Funding(new FundingModel.LumpSum()), "Kertarahoitus (oletus).", 0)));
        var surplus = manager.get(portal).body();
        assertThat(surplus).contains("ei enää kuulu sopimukseen", "Kertarahoituksen kohdentaminen");
        assertThat(visitor("neuvottelija").get(home).body()).as("a draft is nobody else's").contains("malli B").doesNotContain("ei enää kuulu");
        var strike = STRIKE.matcher(surplus);
        assertThat(strike.find()).isTrue();
        manager.post(strike.group(1), Map.of());
        manager.post(portal + "/take", Map.of("clause", "7.3"));
        assertThat(manager.get(portal).body()).contains("Yksi pykälä ehdotetaan poistettavaksi", "eikä ylimääräisiä ole");
        assertThat(manager.get("/portal/negotiations/" + id).body()).contains("Kertarahoituksen kohdentaminen");
        assertThat(manager.get("/portal/negotiations/" + id + "/rounds/check").body()).contains("Kertarahoituksen kohdentaminen").doesNotContain("Kirjaston pakoll");
        providers.send(acting, id, UUID.randomUUID());

        var after = visitor("neuvottelija").get(home).body();
        assertThat(after).contains("malli A", "Yksi pykälä ehdotetaan poistettavaksi").doesNotContain("pykälä puuttuu", "pykälää puuttuu", "ei enää kuulu");
        var term = reading.tablePackage(organizer("neuvottelija"), id).terms().stream().map(TermState::term).filter(one -> one.title().fi().equals("Kertarahoituksen kohdentaminen")).findFirst().orElseThrow();
        assertThat(visitor("neuvottelija").get("/negotiations/" + id + "/terms/" + term.id()).body()).contains("Teksti on kirjastosta (Luotsi).");
        assertThat(visitor("saatio").get(portal).status()).isEqualTo(404);
    }

    private void offer(NegotiationId id, FundingModel model) {
        var acting = organizer("neuvottelija");
        var state = reading.tablePackage(acting, id).terms().stream().filter(one -> one.term() instanceof Term.FundingModelTerm).findFirst().orElseThrow();
        var draft = state.draft();
        organizers.draft(acting, id, List.of(DraftEntry.offer(state.term().id(), new TermValue.Funding(model), null, draft == null ? 0 : draft.version())));
    }
}
