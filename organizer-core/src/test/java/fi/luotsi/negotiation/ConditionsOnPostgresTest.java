package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.UusimaaOnPostgres.accept;
import static fi.luotsi.negotiation.UusimaaOnPostgres.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.audit.LogEntry;
import fi.luotsi.negotiation.Reopening.Step;

/** Conditions and reopenings come back as they were sent, and nobody sees them while they are drafted. */
class ConditionsOnPostgresTest {

    final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();
    final NegotiationId id = uusimaa.openAndSend();

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void aConditionalOfferIsDraftedSentAndLockedWithWhatItNames() {
        uusimaa.providers.draft(uusimaa.manager, id, List.of(offer(uusimaa.childProtection, "322", "Hinnat"), offer(uusimaa.olderPeople, "1170", "Kotihoito")));
        uusimaa.providers.acceptTheRest(uusimaa.manager, id);
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());

        var stays = new Condition(uusimaa.olderPeople.id(), 2);
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(accept(uusimaa.olderPeople)));
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(offer(uusimaa.childProtection, "318", "Hinnat").onlyIf(List.of(stays))));
        assertThat(seen().require(uusimaa.childProtection.id()).draft()).extracting(DraftItem::conditions).isEqualTo(List.of(stays));
        assertThat(uusimaa.reading.tablePackage(uusimaa.manager, id).require(uusimaa.childProtection.id()).draft()).isNull();
        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());

        var offered = uusimaa.reading.tablePackage(uusimaa.manager, id).require(uusimaa.childProtection.id());
        assertThat(offered.latest().orElseThrow().conditions()).containsExactly(stays);
        assertThat(seen().require(uusimaa.olderPeople.id()).status()).isEqualTo(TermStatus.CONDITIONAL);
        assertThat(uusimaa.reading.moves(uusimaa.manager, id)).filteredOn(entry -> entry.what().equals("OFFERED")).last()
                .extracting(LogEntry::after).extracting(after -> after.get("conditions"))
                .isEqualTo(List.of(Map.of("term", stays.on().toString(), "round", 2)));

        uusimaa.providers.draft(uusimaa.manager, id, List.of(accept(uusimaa.childProtection)));
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        assertThat(seen().head().phase()).isInstanceOf(Phase.Negotiated.class);
    }

    @Test
    void anAcceptanceKeepsItsConditionWhereTheAnswerStands() {
        uusimaa.providers.draft(uusimaa.manager, id, List.of(offer(uusimaa.psychiatry, "98", "Jono"),
                accept(uusimaa.childProtection).onlyIf(List.of(new Condition(uusimaa.psychiatry.id(), 2)))));
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        var accepted = seen().require(uusimaa.childProtection.id());
        assertThat(accepted.status()).isEqualTo(TermStatus.CONDITIONAL);
        assertThat(accepted.settlement().ties()).containsExactly(new Tie(accepted.term().id(), Party.PROVIDER, new Condition(uusimaa.psychiatry.id(), 2), Tie.Hold.PENDING));
        assertThat(accepted.latest().orElseThrow().conditions()).isEmpty();
    }

    @Test
    void anAgreedTermIsOpenedAgainByBothAndTheLogSaysSo() {
        uusimaa.providers.draft(uusimaa.manager, id, List.of(accept(uusimaa.childProtection)));
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(DraftEntry.reopen(uusimaa.childProtection.id(), Step.PROPOSE, "Luvut muuttuivat", 0)));
        assertThat(seen().require(uusimaa.childProtection.id()).draft()).extracting(DraftItem::reopening).isEqualTo(Step.PROPOSE);
        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());
        uusimaa.providers.draft(uusimaa.manager, id, List.of(DraftEntry.reopen(uusimaa.childProtection.id(), Step.AGREE, null, 0)));
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        assertThat(seen().require(uusimaa.childProtection.id()).status()).isEqualTo(TermStatus.OPEN);
        assertThat(uusimaa.reading.moves(uusimaa.manager, id)).extracting(LogEntry::what).contains("REOPENING_PROPOSED", "REOPENED");
    }

    private NegotiationPackage seen() {
        return uusimaa.reading.tablePackage(uusimaa.negotiator, id);
    }
}
