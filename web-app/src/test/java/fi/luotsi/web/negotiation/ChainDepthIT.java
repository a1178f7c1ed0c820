package fi.luotsi.web.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.ProviderAtTheTable;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.MaxTime;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.testing.RunningLuotsi;

class ChainDepthIT extends RunningLuotsi {

    private static final String TWO_HAND_OVERS = "Luovutus, Kunta / koulu → Sote-keskus: ";

    @Autowired
    private FreshTables tables;
    @Autowired
    private TableReading reading;
    @Autowired
    private OrganizerAtTheTable organizers;
    @Autowired
    private ProviderAtTheTable providers;
    @Autowired
    private ChainDrafting drafting;

    @Test
    void choosingADepthShowsWhatItBringsAndGoingBackWhatItTakesAway() {
        var negotiator = visitor("neuvottelija");
        var table = tables.atItsStart(organizer("neuvottelija"), house().liikelaitos());
        var term = term(table.id(), "Lapsen mielenterveys");
        var deeper = negotiator.get(term + "/depth?chain.version=2&chain.depth=HANDOVER_TIMES").body();
        assertThat(deeper).contains("+2 kohtaa", "+2 mittaria", TWO_HAND_OVERS, "Luovutus, Sote-keskus → Lasten- ja nuorisopsykiatria: ", "Verrattuna tallennettuun luonnokseen: taso 1: tulos (v2).")
                .doesNotContain("<del>", "<html");
        assertThat(deeper.split("<ins>", -1)).as("two clauses and two measures").hasSize(5);

        var form = Map.of("seenVersion", "1", "choice", "OFFER", "chain.version", "2", "chain.depth", "HANDOVER_TIMES", "reason", "Luovutusajat sovitaan.");
        var withoutScripts = new java.util.HashMap<>(form);
        withoutScripts.put("preview", "true");
        assertThat(negotiator.post(term, withoutScripts).body()).contains("+2 mittaria", "Luovutusajat sovitaan.", "<noscript><button");
        assertThat(negotiator.get(term).body()).as("nothing is saved by looking").contains("Sitovat kohdat ja mittarit pysyvät ennallaan.");

        assertThat(negotiator.post(term, form).status()).isEqualTo(302);
        assertThat(negotiator.get(term + "/depth?chain.version=2&chain.depth=OUTCOME").body()).contains("−2 kohtaa", "−2 mittaria", "<del>" + TWO_HAND_OVERS).doesNotContain("<ins>");
        assertThat(visitor("keskisuomi").get(term + "/depth").status()).isEqualTo(404);
    }

    @Test
    void theProvidersCounterOfferIsPreviewedAgainstTheTableAndIsOneChange() {
        var manager = visitor("tuottaja");
        var table = tables.afterTheFirstRound(organizer("neuvottelija"), house().liikelaitos());
        var term = term(table.id(), "Lapsen mielenterveys");
        var id = term.substring(term.lastIndexOf('/') + 1);
        assertThat(manager.get("/portal" + term).body()).contains("Palveluketju Lapsen mielenterveys, versio 2", "hx-get=\"/portal" + term + "/depth\"");
        assertThat(manager.get("/portal" + term + "/depth?depth-" + id + "=2").body()).contains("+2 mittaria", "Verrattuna pöydällä olevaan tarjoukseen: taso 1: tulos (v2).");
        var form = Map.of("seen-" + id, "0", "stand-" + id, "COUNTER_OFFER", "depth-" + id, "2", "reason-" + id, "Ajat toteutuvat jo.");
        var withoutScripts = new java.util.HashMap<>(form);
        withoutScripts.put("preview", "true");
        assertThat(manager.post("/portal" + term, withoutScripts).body()).contains("+2 mittaria", "Ajat toteutuvat jo.");
        assertThat(manager.post("/portal" + term, form).status()).isEqualTo(302);

        providers.acceptTheRest(provider("tuottaja"), table.id());
        providers.send(provider("tuottaja"), table.id(), UUID.randomUUID());
        assertThat(reading.difference(organizer("neuvottelija"), table.id(), 1, 2).changes()).singleElement().satisfies(change -> assertThat(change.term().id().toString()).isEqualTo(id));
    }

    @Test
    void aChainIsAddedKeepsItsVersionAndThoseWhoUseItAreToldOfTheNext() {
        var negotiator = visitor("neuvottelija");
        var administrator = organizer("paakayttaja");
        var chain = publish(administrator, 3);
        var table = tables.atItsStart(organizer("neuvottelija"), house().liikelaitos());
        var path = "/negotiations/" + table.id() + "/chains/new";
        assertThat(negotiator.get(path).body()).contains("Syvyyskokeen ketju").doesNotContain(">Lapsen mielenterveys</option>");
        assertThat(negotiator.get(path + "?chain=" + chain.value()).body()).contains("Palveluketju Syvyyskokeen ketju, versio 1", "Lue syvyyden 2 kohdat");
        assertThat(negotiator.post(path, Map.of("chain", chain.value().toString(), "version", "1", "reason", "Koe")).body()).contains("id=\"depth-error\"", "Koe");
        assertThat(negotiator.post(path, Map.of("chain", chain.value().toString(), "version", "1", "depth", "HANDOVER_TIMES")).location()).isEqualTo("/negotiations/" + table.id());
        organizers.send(organizer("neuvottelija"), table.id(), UUID.randomUUID());
        publishAgain(administrator, chain, 1);

        var term = term(table.id(), "Syvyyskokeen ketju");
        assertThat(visitor("tuottaja").get("/portal" + term).body()).contains("Ketjusta on julkaistu uudempi: Versio 2, 1.1.2019 alkaen.", "Nyt sitoo taso 2: luovutusajat (v1)", "/chains/" + chain.value() + "/changes/1/2");
        assertThat(visitor("tuottaja").get("/notices").body()).contains("Palveluketjusta ”Syvyyskokeen ketju” on julkaistu versio 2.");
        assertThat(negotiator.get("/notices").body()).contains("Palveluketjusta ”Syvyyskokeen ketju” on julkaistu versio 2.");
        assertThat(visitor("saatio").get("/notices").body()).doesNotContain("Syvyyskokeen");

        providers.acceptTheRest(provider("tuottaja"), table.id());
        assertThat(negotiator.get(term + "/depth?chain.version=2&chain.depth=HANDOVER_TIMES").body()).contains("+1 kohta", "−1 kohta", "enintään 1 päivän", "enintään 3 päivän");
        whereItIsUsed(chain, table);
    }

    private void whereItIsUsed(ChainId chain, FreshTables.Table table) {
        var page = "/chains/" + chain.value() + "/where-used";
        assertThat(visitor("paakayttaja").get(page).body()).contains(table.caseNumber(), "1 neuvottelu, ei tavoitteita, 3 sitovaa kohtaa.", "neuvotellaan", "taso 2: luovutusajat", "Versio 1, taso 2")
                .doesNotContain("href=\"/negotiations/" + table.id());
        assertThat(visitor("neuvottelija").get(page).body()).contains("href=\"/negotiations/" + table.id() + "/terms/");
        assertThat(visitor("tuottaja").get(page).body()).contains("href=\"/portal/negotiations/" + table.id() + "/terms/");
        assertThat(visitor("saatio").get(page).body()).contains("Ketju ei ole yhdessäkään neuvottelussa.").doesNotContain(table.caseNumber());
        assertThat(visitor("tarkastaja").get(page).status()).isEqualTo(404);
        assertThat(visitor("keskisuomi").get(page).status()).isEqualTo(404);
        assertThat(visitor("paakayttaja").get(page + "?step=" + step("Arvio")).body()).contains("1 neuvottelu, ei tavoitteita, 1 sitova kohta.");

        drafting.revise(organizer("paakayttaja"), chain, 2);
        assertThat(visitor("paakayttaja").get("/chains/" + chain.value() + "/draft/steps/" + step("Arvio")).body()).contains("Mihin vaiheen muuttaminen vaikuttaa", table.caseNumber(),
                "1 neuvottelu, ei tavoitteita, 1 sitova kohta.");
    }

    private ChainId publish(Acting.OrganizerStaff administrator, int days) {
        var chain = drafting.create(administrator, new ChainFacts(Words.of("Syvyyskokeen ketju", "Djupprovets kedja"), "U2"), content(days));
        drafting.publish(administrator, chain, 1, LocalDate.of(2018, 1, 1), "Koe");
        return chain;
    }

    private void publishAgain(Acting.OrganizerStaff administrator, ChainId chain, int days) {
        drafting.revise(administrator, chain, 1);
        drafting.replace(administrator, chain, 1, content(days));
        drafting.publish(administrator, chain, 2, LocalDate.of(2019, 1, 1), "Koe");
    }

    private static ChainContent content(int days) {
        var way = new Flow(step("Arvio"), step("Hoito"), null, new MaxTime(days, MaxTime.Unit.DAYS, Origin.assumed()), null, null);
        return new ChainContent(List.of(part("Arvio", "Sote-keskus", true), part("Hoito", "Sairaala", false)), List.of(way), List.of(), List.of());
    }

    private static Step part(String name, String actor, boolean entry) {
        var words = Words.of(name, name);
        return new Step(step(name), words, new Actor(Actor.Kind.PROVIDER, null, Words.of(actor, actor)), null, null, entry, !entry, null, null, entry ? null : words, null);
    }

    private static UUID step(String name) {
        return UUID.nameUUIDFromBytes(("syvyyskoe/" + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The page of the chain's term in the package. */
    private String term(NegotiationId id, String name) {
        return reading.tablePackage(organizer("neuvottelija"), id).terms().stream().map(state -> state.term())
                .filter(term -> term instanceof Term.ChainTerm && term.title().fi().equals(name)).map(term -> "/negotiations/" + id + "/terms/" + term.id()).findFirst().orElseThrow();
    }
}
