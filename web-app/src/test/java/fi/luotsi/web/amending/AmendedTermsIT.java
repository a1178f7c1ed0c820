package fi.luotsi.web.amending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.clause.table.ClausesAtTheTable;
import fi.luotsi.negotiation.DraftItem;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Today;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;

/** What becomes of single terms when an agreement is changed. */
class AmendedTermsIT extends RunningLuotsi {

    @Autowired
    private SignedAgreements signed;

    @Autowired
    private TableReading reading;

    @Autowired
    private ProviderAtTheTable providers;

    @Autowired
    private ClausesAtTheTable clauses;

    @Autowired
    private Today today;

    @Test
    void aClauseIsLeftOutByAnOfferThatBothStandBehind() {
        var negotiator = fresh("neuvottelija");
        var manager = fresh("tuottaja");
        var id = signed.amendment(signed.signed());
        var clause = first(id, state -> state.term() instanceof Term.ClauseTerm && state.term().place().section() == 12);
        var frame = first(id, state -> state.term() instanceof Term.FrameTerm);
        var table = "/negotiations/" + id;
        assertThat(negotiator.get(table + "/terms/" + clause).body()).contains("Poista sopimuksesta");
        assertThat(negotiator.get(table + "/terms/" + frame).body()).doesNotContain("Poista sopimuksesta");
        assertThat(negotiator.post(table + "/changes/" + frame + "/removal", Map.of("text", "Turha.")).status()).isEqualTo(404);
        assertThat(fresh("keskisuomi").post(table + "/changes/" + clause + "/removal", Map.of("text", "Turha.")).status()).isEqualTo(404);

        assertThat(negotiator.post(table + "/changes/" + clause + "/removal", Map.of("text", " ")).location()).contains("/terms/" + clause);
        assertThat(negotiator.get(table + "/terms/" + clause).body()).contains("id=\"leave-out-error\"", "Kirjoittakaa perustelu.");
        negotiator.post(table + "/changes/" + clause + "/removal", Map.of("text", "Menettely on tarpeeton."));
        assertThat(negotiator.get(table + "/terms/" + clause).body()).contains("on luonnoksessanne").doesNotContain("leave-out-text");
        negotiator.post(table + "/rounds", Map.of("key", UUID.randomUUID().toString()));

        assertThat(manager.get("/portal" + table + "/changes").body()).contains("Sopimuksesta poistuvat kohdat", "Menettely on tarpeeton.", "1 kohta poistuu sopimuksesta.").doesNotContain("Ei muutoksia.");
        assertThat(manager.get("/portal" + table + "/changes.csv").body()).contains(reading.tablePackage(provider("tuottaja"), id).term(clause).orElseThrow().term().title().fi());
        manager.post("/portal" + table + "/changes/unchanged", Map.of());
        assertThat(draft(id, clause)).as("what goes is not accepted with what stays").isNull();
        providers.acceptTheRest(provider("tuottaja"), id);
        providers.send(provider("tuottaja"), id, UUID.randomUUID());
        assertThat(reading.tablePackage(provider("tuottaja"), id).term(clause).orElseThrow().agreedValue()).contains(TermValue.Clause.LEFT_OUT);
        assertThat(manager.get("/portal" + table + "/changes").body()).contains("Sopimuksesta poistuvat kohdat", "Menettely on tarpeeton.");
    }

    @Test
    void theLibraryDoesNotTakeAClauseOfTheAgreementOffTheTableUnseen() {
        var negotiator = fresh("neuvottelija");
        var id = signed.amendment(signed.signed());
        var table = reading.tablePackage(organizer("neuvottelija"), id);
        var known = clauses.of(organizer("neuvottelija"), table);
        var clause = table.terms().stream().map(state -> state.term().id()).filter(term -> known.of(term).isPresent()).findFirst().orElseThrow();
        assertThat(negotiator.post("/negotiations/" + id + "/clauses/" + clause + "/strike", Map.of()).location()).endsWith("/clauses");
        var struck = reading.tablePackage(organizer("neuvottelija"), id).term(clause).map(TermState::draft).orElseThrow();
        assertThat(struck).extracting(DraftItem::value).isEqualTo(TermValue.Clause.LEFT_OUT);
    }

    @Test
    void aConditionOnWhichATermWasAcceptedDoesNotFallAwayUnseen() {
        var negotiator = fresh("neuvottelija");
        var second = signed.amendedOnCondition(signed.signed(), "Raportti on enintään kaksi sivua.");
        var opening = form(second);
        negotiator.post("/negotiations/" + second.negotiation() + "/agreement/amendments", opening);
        var id = new NegotiationId(UUID.fromString(opening.get("id")));
        var clause = first(id, state -> state.term() instanceof Term.ClauseTerm && state.term().place().section() == 12);
        assertThat(reading.tablePackage(organizer("neuvottelija"), id).term(clause).map(TermState::draft).orElseThrow().reason())
                .isEqualTo("Sovittu sopimuksessa " + second.number() + ", versio 2. Tuottaja hyväksyi ehdolla: ”Raportti on enintään kaksi sivua.”.");
        negotiator.post("/negotiations/" + id + "/rounds", Map.of("key", UUID.randomUUID().toString()));
        fresh("tuottaja").post("/portal/negotiations/" + id + "/changes/unchanged", Map.of());
        assertThat(draft(id, clause)).satisfies(accepted -> {
            assertThat(accepted.stand()).isEqualTo(Stand.ACCEPT_ON_CONDITION);
            assertThat(accepted.reason()).isEqualTo("Raportti on enintään kaksi sivua.");
        });
    }

    private @Nullable DraftItem draft(NegotiationId id, TermId term) {
        return reading.tablePackage(provider("tuottaja"), id).term(term).orElseThrow().draft();
    }

    private TermId first(NegotiationId id, Predicate<TermState> kind) {
        return reading.tablePackage(organizer("neuvottelija"), id).terms().stream().filter(kind).map(state -> state.term().id()).findFirst().orElseThrow();
    }

    private Map<String, String> form(AgreementVersion of) {
        var year = String.valueOf(today.day().getYear());
        return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "reason", "Palvelutarve on kasvanut.", "titleFi", of.title().fi(), "titleSv", "Ändring",
                "caseNumber", "UMKno-M-" + UUID.randomUUID(), "firstYear", year, "lastYear", year, "days", "14"));
    }
}
