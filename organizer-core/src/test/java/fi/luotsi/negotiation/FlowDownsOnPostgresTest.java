package fi.luotsi.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

import fi.luotsi.access.NotFound;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.flowdown.FlowDownRefused;
import fi.luotsi.negotiation.flowdown.FlowDownRule;
import fi.luotsi.negotiation.flowdown.FlowDowns;
import fi.luotsi.negotiation.flowdown.Subcontractor;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;
import fi.luotsi.testing.CoreOnPostgres;

class FlowDownsOnPostgresTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    final FlowDowns flowDowns = uusimaa.core.the(FlowDowns.class);
    final Term dataProtection = clause(15, "Tietosuoja, salassapito ja julkisuus");
    final Term reporting = clause(10, "Säännöllinen raportointi");
    final Term parties = clause(1, "Osapuolet ja yhteyshenkilöt");
    final NegotiationId id = openAndSend();

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void oneMissingPassageIsOneEmptyCellForBothSides() {
        var homes = flowDowns.add(uusimaa.manager, id, " Perhekodit ", "", "Perhehoito");
        assertThat(flowDowns.of(uusimaa.negotiator, id).missing()).isEqualTo(2);
        repeat(homes, reporting, "Raportoi kuten tuottaja.");
        var seen = flowDowns.of(uusimaa.auditor, id);
        assertThat(seen.missing()).isEqualTo(1);
        assertThat(seen.duties()).extracting(duty -> duty.clause()).containsExactlyInAnyOrder(dataProtection.id(), reporting.id());
        assertThat(seen.subcontractors()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Perhekodit");
            assertThat(one.carries(reporting.id())).isTrue();
            assertThat(one.carries(dataProtection.id())).isFalse();
        });
        repeat(homes, dataProtection, "Käsittelee tietoja ohjeiden mukaan.");
        assertThat(flowDowns.of(uusimaa.manager, id).missing()).isZero();
    }

    @Test
    void theLatestPassageCountsUntilItIsWithdrawn() {
        var homes = flowDowns.add(uusimaa.manager, id, "Perhekodit", null, "Perhehoito");
        repeat(homes, reporting, "Ensimmäinen.");
        repeat(homes, reporting, "Toinen.");
        assertThat(theOnly().passages().get(reporting.id()).text()).isEqualTo("Toinen.");
        assertThat(refused(() -> flowDowns.withdraw(uusimaa.manager, id, homes, reporting.id(), " "))).containsExactly(FlowDownRule.LEAVING_CARRIES_A_REASON);
        flowDowns.withdraw(uusimaa.manager, id, homes, reporting.id(), "Sopimus uusittiin.");
        assertThat(theOnly().carries(reporting.id())).isFalse();
        assertThatThrownBy(() -> flowDowns.withdraw(uusimaa.manager, id, homes, reporting.id(), "Uudelleen.")).isInstanceOf(NotFound.class);
        flowDowns.end(uusimaa.manager, id, homes, "Hankinta päättyi.");
        assertThat(flowDowns.of(uusimaa.manager, id).subcontractors()).isEmpty();
        assertThat(uusimaa.reading.moves(uusimaa.negotiator, id)).extracting(LogEntry::what)
                .contains("SUBCONTRACTOR_NAMED", "SUBCONTRACT_REPEATS", "SUBCONTRACT_SILENT", "SUBCONTRACTOR_ENDED");
    }

    @Test
    void whatIsIncompleteIsNamedAndNothingIsSaved() {
        assertThat(refused(() -> flowDowns.add(uusimaa.manager, id, " ", "0737546-3", ""))).containsExactlyInAnyOrder(FlowDownRule.SUBCONTRACTOR_HAS_A_NAME,
                FlowDownRule.SUBCONTRACTOR_PRODUCES_SOMETHING, FlowDownRule.BUSINESS_ID_IS_VALID);
        var homes = flowDowns.add(uusimaa.manager, id, "Perhekodit", "0737546-2", "Perhehoito");
        assertThat(refused(() -> flowDowns.add(uusimaa.manager, id, "Toinen", "0737546-2", "Perhehoito"))).containsExactly(FlowDownRule.BUSINESS_ID_STANDS_ONCE);
        assertThat(refused(() -> flowDowns.repeat(uusimaa.manager, id, homes, reporting.id(), "", "", NEW_YEAR)))
                .containsExactlyInAnyOrder(FlowDownRule.PASSAGE_NAMES_ITS_CONTRACT, FlowDownRule.PASSAGE_HAS_WORDS);
        assertThatThrownBy(() -> repeat(homes, parties, "Ei kuulu.")).isInstanceOf(NotFound.class);
        assertThat(theOnly().passages()).isEmpty();
    }

    @Test
    void aSubcontractorThatEndedComesBackUnderItsBusinessId() {
        var first = flowDowns.add(uusimaa.manager, id, "Perhekodit", "0737546-2", "Perhehoito");
        repeat(first, reporting, "Raportoi kuten tuottaja.");
        flowDowns.end(uusimaa.manager, id, first, "Hankinta päättyi.");
        flowDowns.add(uusimaa.manager, id, "Perhekodit Oy", "0737546-2", "Perhehoito ja tukiperheet");
        assertThat(theOnly().name()).isEqualTo("Perhekodit Oy");
        assertThat(theOnly().passages()).as("its new contract says nothing yet").isEmpty();
        assertThat(refused(() -> flowDowns.add(uusimaa.manager, id, "Kolmas", "0737546-2", "Perhehoito"))).containsExactly(FlowDownRule.BUSINESS_ID_STANDS_ONCE);
        assertThatThrownBy(() -> uusimaa.superuser.sql("""
                insert into negotiation_subcontractor (id, negotiation_id, organizer_id, provider_id, name, business_id, services, by_user, by_name, at)
                select gen_random_uuid(), negotiation_id, organizer_id, provider_id, name, business_id, services, by_user, by_name, at
                from negotiation_subcontractor where name = 'Perhekodit Oy'""").update()).as("the table forbids it too").isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whatIsNotTheirsDoesNotExist() {
        flowDowns.add(uusimaa.manager, id, "Perhekodit", null, "Perhehoito");
        assertThatThrownBy(() -> flowDowns.of(uusimaa.stranger, id)).isInstanceOf(NegotiationNotFound.class);
        assertThatThrownBy(() -> flowDowns.of(uusimaa.foreigner, id)).isInstanceOf(NegotiationNotFound.class);
        assertThatThrownBy(() -> flowDowns.add(uusimaa.stranger, id, "Muu", null, "Muu")).isInstanceOf(NegotiationNotFound.class);
    }

    private Subcontractor theOnly() {
        return flowDowns.of(uusimaa.negotiator, id).subcontractors().getFirst();
    }

    private void repeat(fi.luotsi.negotiation.flowdown.SubcontractorId by, Term duty, String text) {
        flowDowns.repeat(uusimaa.manager, id, by, duty.id(), "Puitesopimus 4/2019, 7 §", text, NEW_YEAR);
    }

    private static List<FlowDownRule> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(FlowDownRefused.class, act).rules();
    }

    private NegotiationId openAndSend() {
        var opened = uusimaa.organizers.open(uusimaa.negotiator, new Opening(uusimaa.enterprise, Words.of("Sopimus", "Avtal"), "UMKno-2018-2000", Period.of(2020, 2020), 7,
                CoreOnPostgres.NOW.plusSeconds(604_800), List.of(laid(parties), laid(reporting), laid(dataProtection))));
        uusimaa.organizers.send(uusimaa.negotiator, opened, UUID.randomUUID());
        return opened;
    }

    private static Opening.Laid laid(Term term) {
        return new Opening.Laid(term, new TermValue.Clause("Teksti.", "Text."), null);
    }

    private static Term clause(int section, String title) {
        return new Term.ClauseTerm(TermId.random(), new Place(section, 1), Words.of(title, title));
    }
}
