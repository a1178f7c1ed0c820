package fi.luotsi.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Opening;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.period.Period;
import fi.luotsi.web.testing.RunningLuotsi;

class LiveEventsIT extends RunningLuotsi {

    @Autowired
    OrganizerAtTheTable organizers;

    @Autowired
    TableReading table;

    @Autowired
    OpenStreams streams;

    @Test
    void theOtherSideHearsOfASentRoundWithinTwoSeconds() throws Exception {
        var id = open();
        try (var page = new LivePage(fresh("tuottaja"), "/portal/negotiations/" + id + "/events")) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/event-stream");
            assertThat(page.event(Duration.ofSeconds(5))).contains("id:0", "retry:1000");
            long sequence = send(id);
            assertThat(page.event(Duration.ofSeconds(2))).containsExactly("id:" + sequence, "event:move", "data:{\"sequence\":" + sequence + "}");
        }
    }

    @Test
    void whoHasSeenAnEarlierMoveIsToldAtOnce() throws Exception {
        var id = open();
        long sequence = send(id);
        try (var page = new LivePage(visitor("neuvottelija").header("Last-Event-ID", "0"), "/negotiations/" + id + "/events")) {
            assertThat(page.event(Duration.ofSeconds(5))).contains("id:0");
            assertThat(page.event(Duration.ofSeconds(2))).contains("event:move", "id:" + sequence);
        }
        try (var page = new LivePage(visitor("neuvottelija"), "/negotiations/" + id + "/events?seen=0")) {
            assertThat(page.event(Duration.ofSeconds(5))).contains("id:0");
            assertThat(page.event(Duration.ofSeconds(2))).contains("event:move", "id:" + sequence);
        }
    }

    @Test
    void aForeignNegotiationIsNotFoundAndNoStreamIsKept() throws Exception {
        var id = open();
        assertThat(visitor("keskisuomi").get("/negotiations/" + id + "/events").status()).isEqualTo(404);
        assertThat(visitor("saatio").get("/portal/negotiations/" + id + "/events").status()).isEqualTo(404);
        assertThat(visitor("neuvottelija").get("/negotiations/" + UUID.randomUUID() + "/events").status()).isEqualTo(404);
        assertThat(visitor("tuottaja").get("/negotiations/" + id + "/events").status()).isEqualTo(403);
    }

    @Test
    void aStreamEndsWithTheSessionItWasOpenedIn(@Autowired FindByIndexNameSessionRepository<? extends Session> sessions) throws Exception {
        var id = open();
        try (var page = new LivePage(fresh("tuottaja2"), "/portal/negotiations/" + id + "/events")) {
            page.event(Duration.ofSeconds(5));
            sessions.findByPrincipalName(acting("tuottaja2").user().toString()).keySet().forEach(sessions::deleteById);
            send(id);
            assertThat(page.ends(Duration.ofSeconds(5))).isTrue();
        }
    }

    private long send(NegotiationId id) {
        organizers.send(organizer("neuvottelija"), id, UUID.randomUUID());
        return SentRound.lastSequence(table.rounds(organizer("neuvottelija"), id));
    }

    private NegotiationId open() {
        var clause = new Term.ClauseTerm(TermId.random(), new Place(12, 1), Words.of("Poikkeamat", "Avvikelser"));
        var text = new TermValue.Clause("Korjaussuunnitelma annetaan 14 päivässä.", "Åtgärdsplanen ges inom 14 dagar.");
        return organizers.open(organizer("neuvottelija"), new Opening(house().liikelaitos(), Words.of("Tapahtumat", "Händelser"),
                "LIVE-" + UUID.randomUUID(), Period.of(2020, 2020), 7, Instant.parse("2026-11-30T14:00:00Z"),
                List.of(new Opening.Laid(clause, text, null))));
    }
}
