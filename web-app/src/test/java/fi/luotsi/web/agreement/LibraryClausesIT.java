package fi.luotsi.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.clause.ClauseKey;
import fi.luotsi.clause.table.ClauseChecks;
import fi.luotsi.clause.table.ClausesAtTheTable;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.money.Share;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

/** Clauses of the library in the document that comes of it (feature D2): model B has the transfer clause, model A has not. */
class LibraryClausesIT extends RunningLuotsi {

    private static final ClauseKey TRANSFERS = new ClauseKey("7.2");
    private static final List<String> TRANSFERRING = List.of("Siirrot palvelukokonaisuuksien välillä", "Tuottaja kirjaa jokaisen siirron", "Överföringar mellan servicehelheter", "Producenten antecknar varje överföring");
    private static final List<String> ALLOCATING = List.of("Kertarahoituksen kohdentaminen", "kohdentamissuunnitelman", "Fördelning av klumpsumman", "fördelningsplan");

    @Autowired
    private FreshTables tables;
    @Autowired
    private TableReading reading;
    @Autowired
    private OrganizerAtTheTable organizers;
    @Autowired
    private ProviderAtTheTable providers;
    @Autowired
    private ClausesAtTheTable clauses;

    @Test
    void underModelBTheTransferClauseStandsInItsSection() throws IOException {
        var id = modelBOnTheTable();
        organizers.acceptTheRest(organizer("neuvottelija"), id);
        organizers.send(organizer("neuvottelija"), id, UUID.randomUUID());
        assertThat(checks(id).isClear()).isTrue();
        for (String part : List.of(section(id, "fi"), section(id, "sv"))) {
            assertThat(part).doesNotContain(ALLOCATING);
        }
        assertThat(section(id, "fi")).contains(TRANSFERRING.subList(0, 2));
        assertThat(section(id, "sv")).contains(TRANSFERRING.subList(2, 4));
        assertThat(file(id, "fi")).contains(TRANSFERRING.subList(0, 2)).doesNotContain(ALLOCATING);
        assertThat(file(id, "sv")).contains(TRANSFERRING.subList(2, 4)).doesNotContain(ALLOCATING);
    }

    @Test
    void underModelATheTransferClauseIsGoneThoughItLayOnTheTable() throws IOException {
        var id = modelBOnTheTable();
        var negotiator = organizer("neuvottelija");
        organizers.draft(negotiator, id, List.of(DraftEntry.offer(funding(id).id(), new TermValue.Funding(new FundingModel.LumpSum()), "Kertarahoitus (oletus).", 0)));
        clauses.strike(negotiator, id, checks(id).carrying(TRANSFERS).orElseThrow().term(), "Ei kuulu malliin A.");
        clauses.take(negotiator, id, new ClauseKey("7.3"), "Kuuluu malliin A.");
        organizers.acceptTheRest(negotiator, id);
        organizers.send(negotiator, id, UUID.randomUUID());
        providers.acceptTheRest(provider("tuottaja"), id);
        providers.send(provider("tuottaja"), id, UUID.randomUUID());
        assertThat(checks(id).isClear()).isTrue();
        assertThat(section(id, "fi")).contains(ALLOCATING.subList(0, 2)).doesNotContain(TRANSFERRING).doesNotContain("ei oteta sopimukseen");
        assertThat(section(id, "sv")).contains(ALLOCATING.subList(2, 4)).doesNotContain(TRANSFERRING).doesNotContain("tas inte med");
        assertThat(file(id, "fi")).contains(ALLOCATING.getFirst()).doesNotContain(TRANSFERRING).doesNotContain("ei oteta sopimukseen");
        assertThat(file(id, "sv")).contains(ALLOCATING.get(2)).doesNotContain(TRANSFERRING).doesNotContain("tas inte med");
    }

    @Test
    void theStorysProposedAgreementsHaveWhatTheLibraryAsksFor() {
        var before = "UMKno-" + (tables.thisYear() - 1);
        for (String caseNumber : List.of(before + "-0931", before + "-0744")) {
            var id = reading.all(organizer("neuvottelija")).stream().filter(head -> head.caseNumber().equals(caseNumber)).findFirst().orElseThrow().id();
            assertThat(checks(id)).as(caseNumber).satisfies(checks -> {
                assertThat(checks.missing()).isEmpty();
                assertThat(checks.surplus()).isEmpty();
                assertThat(checks.departed()).isEmpty();
                assertThat(checks.earlier()).isEmpty();
            });
        }
    }

    /** The provider has offered it with its clause and accepted everything else; the organizer's turn. */
    private NegotiationId modelBOnTheTable() {
        var manager = provider("tuottaja");
        var id = tables.afterTheFirstRound(organizer("neuvottelija"), manager.provider()).id();
        var model = new TermValue.Funding(new FundingModel.ByServicePackage(Share.ofPercent(BigDecimal.ONE)));
        providers.draft(manager, id, List.of(DraftEntry.offer(funding(id).id(), model, "Siirtoraja sovitaan (oletus).", 0)));
        clauses.take(manager, id, TRANSFERS, "Kuuluu malliin B.");
        providers.acceptTheRest(manager, id);
        providers.send(manager, id, UUID.randomUUID());
        return id;
    }

    private Term funding(NegotiationId id) {
        return reading.tablePackage(organizer("neuvottelija"), id).terms().stream().map(state -> state.term()).filter(Term.FundingModelTerm.class::isInstance).findFirst().orElseThrow();
    }

    private ClauseChecks checks(NegotiationId id) {
        return clauses.of(organizer("neuvottelija"), reading.tablePackage(organizer("neuvottelija"), id));
    }

    /** Section 7 of the document's page. */
    private String section(NegotiationId id, String language) {
        var page = visitor("neuvottelija").get("/negotiations/" + id + "/document?text=" + language).body();
        return page.substring(page.indexOf("id=\"s7\""), page.indexOf("id=\"s8\"")).replace("\u00ad", "");
    }

    private String file(NegotiationId id, String language) throws IOException {
        return WholePdf.text(visitor("tuottaja").download("/portal/negotiations/" + id + "/document.pdf?text=" + language)).replace("-\n", "").replace("\u00ad", "").replaceAll("[\\s\u00a0]+", " ");
    }
}
