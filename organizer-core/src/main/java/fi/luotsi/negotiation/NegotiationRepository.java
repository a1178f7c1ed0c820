package fi.luotsi.negotiation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;

/** Heads of negotiations, their rounds and moves. */
@Repository
class NegotiationRepository {

    static final String HEAD = """
            select n.id, n.organizer_id, o.name_fi as organizer_fi, o.name_sv as organizer_sv, o.name_en as organizer_en,
                n.provider_id, p.name_fi as provider_fi, p.name_sv as provider_sv, p.name_en as provider_en,
                n.title_fi, n.title_sv, null::text as title_en, n.case_number, n.first_year, n.last_year, n.opened_at, n.response_days,
                n.phase, n.round, n.in_turn, n.due, n.negotiated_at, n.fingerprint
            from negotiation n join organizer o on o.id = n.organizer_id join provider p on p.id = n.provider_id
            """;

    private static final Locale SWEDISH = Locale.of("sv");

    private final JdbcClient jdbc;

    NegotiationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<NegotiationHead> find(NegotiationId id) {
        return jdbc.sql(HEAD + "where n.id = ?").param(id.value()).query(NegotiationRows::head).optional();
    }

    /** As {@link #find}, and nobody else changes the negotiation or its drafts until the transaction ends. */
    Optional<NegotiationHead> lock(NegotiationId id) {
        var there = jdbc.sql("select id from negotiation where id = ? for update").param(id.value())
                .query((row, number) -> number).optional().isPresent();
        return there ? find(id) : Optional.empty();
    }

    /** A page of heads, what waits for the reader's own side first, then by due date; the ended ones last. */
    List<NegotiationHead> list(Acting.Person acting, @Nullable NegotiationId after, int limit) {
        var order = "(case when n.in_turn = :party then 0 else 1 end, coalesce(n.due, 'infinity'), n.id)";
        var seek = after == null ? "" : " where " + order
                + " > (select case when n.in_turn = :party then 0 else 1 end, coalesce(n.due, 'infinity'), n.id from negotiation n where n.id = :after)";
        var query = jdbc.sql(HEAD + seek + " order by " + order + " limit :limit").param("party", Party.of(acting).name()).param("limit", limit);
        return (after == null ? query : query.param("after", after.value())).query(NegotiationRows::head).list();
    }

    /** False, and nothing added, if there is one with this id or the organizer has used the case number before. */
    boolean insert(NegotiationHead head, Phase.UnderNegotiation phase) {
        boolean added = jdbc.sql("""
                insert into negotiation (id, organizer_id, provider_id, title_fi, title_sv, case_number, first_year, last_year,
                    opened_at, response_days, phase, round, in_turn, due)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'UNDER_NEGOTIATION', ?, ?, ?) on conflict do nothing""")
                .params(head.id().value(), head.organizer().value(), head.provider().value(), head.title().fi(), head.title().in(SWEDISH),
                        head.caseNumber(), head.period().first().getValue(), head.period().last().getValue(),
                        Timestamp.from(head.opened()), head.responseDays(), phase.round(), phase.inTurn().name(), Timestamp.from(phase.due()))
                .update() == 1;
        if (added) {
            openRound(head, phase, head.opened());
        }
        return added;
    }

    void openRound(NegotiationHead head, Phase.UnderNegotiation phase, Instant at) {
        jdbc.sql("""
                insert into negotiation_round (negotiation_id, organizer_id, provider_id, number, party, opened_at, due)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(head.id().value(), head.organizer().value(), head.provider().value(), phase.round(), phase.inTurn().name(),
                        Timestamp.from(at), Timestamp.from(phase.due()))
                .update();
    }

    void moveOn(NegotiationHead head, Phase next, Instant at) {
        switch (next) {
            case Phase.UnderNegotiation open -> {
                jdbc.sql("update negotiation set round = ?, in_turn = ?, due = ? where id = ?")
                        .params(open.round(), open.inTurn().name(), Timestamp.from(open.due()), head.id().value()).update();
                openRound(head, open, at);
            }
            case Phase.Negotiated done -> jdbc.sql("""
                    update negotiation set phase = 'NEGOTIATED', in_turn = null, due = null, negotiated_at = ?, fingerprint = ?
                    where id = ?""").params(Timestamp.from(done.at()), done.fingerprint(), head.id().value()).update();
        }
    }

    /** Rounds with the moves that sent them, in order. */
    List<SentRound> rounds(NegotiationId id) {
        return jdbc.sql("""
                select r.number, r.party, r.opened_at, r.due, m.at, m.by_name, m.by_user, m.sequence
                from negotiation_round r left join negotiation_move m on m.negotiation_id = r.negotiation_id and m.round = r.number
                where r.negotiation_id = ? order by r.number""").param(id.value()).query(NegotiationRows::round).list();
    }

    /** The round that a move with this key has sent already. */
    Optional<Integer> sentWith(NegotiationId id, UUID key) {
        return jdbc.sql("select round from negotiation_move where negotiation_id = ? and idempotency_key = ?")
                .params(id.value(), key).query(Integer.class).optional();
    }

    void insertMove(NegotiationHead head, Party party, UUID key, long sequence, UUID user, String name, Instant at) {
        jdbc.sql("""
                insert into negotiation_move (negotiation_id, organizer_id, provider_id, round, party, idempotency_key, sequence,
                    by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(head.id().value(), head.organizer().value(), head.provider().value(), head.round(), party.name(), key, sequence,
                        user, name, Timestamp.from(at))
                .update();
        // Heard by every node once this transaction commits; see web-app's live events.
        jdbc.sql("select pg_notify('luotsi_moves', ?)").param(head.id() + " " + sequence).query((row, number) -> number).single();
    }
}
