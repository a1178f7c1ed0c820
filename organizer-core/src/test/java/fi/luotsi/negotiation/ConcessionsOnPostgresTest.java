package fi.luotsi.negotiation;

import static fi.luotsi.negotiation.UusimaaOnPostgres.accept;
import static fi.luotsi.negotiation.UusimaaOnPostgres.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.concession.Concessions;

/** The ledger's sums are the same as those the database counts by itself from what was sent. */
class ConcessionsOnPostgresTest {

    private static final String LAST_MINUS_FIRST = """
            with word as (
                select term_id, party, round, euros from negotiation_revision where negotiation_id = :id and euros is not null
                union all
                select a.term_id, a.party, a.round, r.euros from negotiation_answer a
                join negotiation_revision r on r.negotiation_id = a.negotiation_id and r.term_id = a.term_id and r.round = a.revision_round
                where a.negotiation_id = :id and a.stand <> 'CANNOT' and r.euros is not null and not exists (
                    select from negotiation_revision own where own.term_id = a.term_id and own.round = a.round and own.party = a.party)
            )
            select party, sum(last - first) as moved from (
                select distinct term_id, party,
                    first_value(euros) over (partition by term_id, party order by round) as first,
                    first_value(euros) over (partition by term_id, party order by round desc) as last
                from word) course
            group by party
            """;

    private final UusimaaOnPostgres uusimaa = new UusimaaOnPostgres();

    @AfterEach
    void close() {
        uusimaa.close();
    }

    @Test
    void theSumsAreThoseOfTheDatabaseAfterEveryRound() {
        var id = uusimaa.openAndSend();
        assertSame(id);
        uusimaa.providers.draft(uusimaa.manager, id, List.of(offer(uusimaa.childProtection, "322.55", "Hinnat"),
                offer(uusimaa.psychiatry, "98", "Jono"), offer(uusimaa.olderPeople, "1170", "Kotihoito")));
        uusimaa.providers.acceptTheRest(uusimaa.manager, id);
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        assertThat(assertSame(id)).containsEntry("PROVIDER", Euros.ZERO);
        uusimaa.organizers.draft(uusimaa.negotiator, id, List.of(offer(uusimaa.childProtection, "317.000001", "Hinnat"),
                offer(uusimaa.psychiatry, "97", "Puolet"), accept(uusimaa.olderPeople)));
        uusimaa.organizers.send(uusimaa.negotiator, id, UUID.randomUUID());
        assertThat(assertSame(id)).containsEntry("ORGANIZER", Euros.of("-999999"));
        uusimaa.providers.acceptTheRest(uusimaa.manager, id);
        uusimaa.providers.send(uusimaa.manager, id, UUID.randomUUID());
        assertThat(assertSame(id)).containsEntry("PROVIDER", Euros.of("-6549999"));
    }

    private Map<String, Euros> assertSame(NegotiationId id) {
        var ledger = Concessions.of(uusimaa.reading.tablePackage(uusimaa.negotiator, id));
        var counted = uusimaa.superuser.sql(LAST_MINUS_FIRST).param("id", id.value())
                .query((row, _) -> Map.entry(row.getString("party"), Euros.of(row.getBigDecimal("moved").setScale(2)))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (Party party : Party.values()) {
            assertThat(ledger.moved(party)).as("%s", party).isEqualTo(counted.getOrDefault(party.name(), Euros.of(BigDecimal.ZERO)));
        }
        return counted;
    }
}
