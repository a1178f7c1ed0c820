package fi.luotsi.negotiation.position;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/** Entries of positions; the last one of a term holds. */
@Repository
class PositionRows {

    private final JdbcClient jdbc;

    PositionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Position> held(NegotiationId id, Party party) {
        return jdbc.sql("""
                select * from (select distinct on (term_id) * from negotiation_position where negotiation_id = ? and party = ?
                    order by term_id, entry desc) last
                where num_nonnulls(wanted, choices, coalesce(wanted_words, acceptable_words, fallback_words, refused_words)) = 1""")
                .params(id.value(), party.name()).query(StanceColumns::position).list();
    }

    /** Null takes the position back. */
    void add(Acting.Person acting, NegotiationHead head, TermId term, @Nullable Stance stance, Instant at) {
        Map<String, @Nullable Object> values = new HashMap<>(StanceColumns.of(stance));
        values.putAll(Map.of("negotiation", head.id().value(), "organizer", head.organizer().value(), "provider", head.provider().value(),
                "party", Party.of(acting).name(), "term", term.value(), "user", acting.user().value(), "by", acting.name(), "at", Timestamp.from(at)));
        jdbc.sql("""
                insert into negotiation_position (negotiation_id, organizer_id, provider_id, party, term_id, wanted, acceptable, fallback, refused,
                    wanted_words, acceptable_words, fallback_words, refused_words, choices, remark, by_user, by_name, at)
                values (:negotiation, :organizer, :provider, :party, :term, :wanted::numeric, :acceptable::numeric, :fallback::numeric, :refused::numeric,
                    :wantedWords, :acceptableWords, :fallbackWords, :refusedWords, string_to_array(:choices, ' '), :remark, :user, :by, :at)""")
                .params(values).update();
    }
}
