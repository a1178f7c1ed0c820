package fi.luotsi.negotiation.note;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/** Notes with their resolutions and mentions, as far as row-level security lets the acting person hear them. */
@Repository
class NoteRows {

    private static final String BOTH = "BOTH";
    private static final String WHERE = "negotiation_id, organizer_id, provider_id, term_id, audience";

    private final JdbcClient jdbc;

    NoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Conversation> on(NegotiationId id, TermId term) {
        var mentions = jdbc.sql("select note_id, name from negotiation_note_mention where negotiation_id = ? and term_id = ? order by name")
                .params(id.value(), term.value()).query((row, number) -> Map.entry(row.getObject("note_id", UUID.class), row.getString("name"))).list()
                .stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        var resolutions = jdbc.sql("""
                select distinct on (thread_id) thread_id, resolved, by_name, at from negotiation_note_resolution
                where negotiation_id = ? and term_id = ? order by thread_id, entry desc""").params(id.value(), term.value())
                .query((row, number) -> Map.entry(row.getObject("thread_id", UUID.class),
                        new Conversation.Resolution(row.getBoolean("resolved"), row.getString("by_name"), row.getTimestamp("at").toInstant()))).list()
                .stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var notes = jdbc.sql("select * from negotiation_note where negotiation_id = ? and term_id = ? order by entry").params(id.value(), term.value())
                .query((row, number) -> new Note(new NoteId(row.getObject("id", UUID.class)), new NoteId(row.getObject("thread_id", UUID.class)),
                        Party.valueOf(row.getString("party")), row.getString("audience").equals(BOTH), row.getString("body"), row.getString("by_name"),
                        row.getTimestamp("at").toInstant(), mentions.getOrDefault(row.getObject("id", UUID.class), List.of()))).list();
        var threads = notes.stream().collect(groupingBy(Note::thread, LinkedHashMap::new, toList()));
        return threads.entrySet().stream().map(thread -> new Conversation(thread.getValue(), resolutions.get(thread.getKey().value()))).toList();
    }

    /** All that the acting person's own side has noted for itself, oldest first. */
    List<InternalNote> internal(NegotiationId id, Party own) {
        return jdbc.sql("select id, thread_id, term_id, body, by_name, at from negotiation_note where negotiation_id = ? and audience = ? order by entry")
                .params(id.value(), own.name()).query((row, number) -> new InternalNote(new NoteId(row.getObject("id", UUID.class)), new NoteId(row.getObject("thread_id", UUID.class)),
                        new TermId(row.getObject("term_id", UUID.class)), row.getString("body"), row.getString("by_name"), row.getTimestamp("at").toInstant())).list();
    }

    List<OpenNotes.Count> open(NegotiationId id) {
        return jdbc.sql("""
                select n.term_id, n.audience = 'BOTH' as shared, count(*) as open from negotiation_note n
                where n.negotiation_id = ? and n.id = n.thread_id and not coalesce((select r.resolved from negotiation_note_resolution r
                    where r.thread_id = n.id order by r.entry desc limit 1), false)
                group by 1, 2""").param(id.value())
                .query((row, number) -> new OpenNotes.Count(new TermId(row.getObject("term_id", UUID.class)), row.getBoolean("shared"), row.getLong("open"))).list();
    }

    List<Colleague> people(NegotiationHead head) {
        return jdbc.sql("select * from luotsi_people_at_the_table(?, ?)").params(head.organizer().value(), head.provider().value())
                .query((row, number) -> new Colleague(new UserId(row.getObject("id", UUID.class)), row.getString("username"), row.getString("task"),
                        Party.valueOf(row.getString("party")))).list();
    }

    void add(Acting.Person acting, Party own, NegotiationHead head, TermId term, NoteId id, NoteId thread, boolean shared, String body, List<Colleague> mentioned, Instant at) {
        var party = own.name();
        jdbc.sql("insert into negotiation_note (" + WHERE + ", id, thread_id, party, body, by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(head.id().value(), head.organizer().value(), head.provider().value(), term.value(), shared ? BOTH : party, id.value(),
                        thread.value(), party, body, acting.user().value(), acting.name(), Timestamp.from(at))
                .update();
        for (Colleague person : mentioned) {
            jdbc.sql("insert into negotiation_note_mention (" + WHERE + ", note_id, user_id, name) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(head.id().value(), head.organizer().value(), head.provider().value(), term.value(), shared ? BOTH : party, id.value(),
                            person.user().value(), person.task())
                    .update();
        }
    }

    void resolve(Acting.Person acting, NegotiationHead head, TermId term, Conversation conversation, boolean resolved, Instant at) {
        jdbc.sql("insert into negotiation_note_resolution (" + WHERE + ", thread_id, resolved, by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(head.id().value(), head.organizer().value(), head.provider().value(), term.value(),
                        conversation.isShared() ? BOTH : Party.of(acting).name(), conversation.id().value(), resolved, acting.user().value(),
                        acting.name(), Timestamp.from(at))
                .update();
    }

    /** Who has written in a conversation. */
    Set<UserId> writers(NoteId thread) {
        return Set.copyOf(jdbc.sql("select distinct by_user from negotiation_note where thread_id = ?").param(thread.value())
                .query((row, number) -> new UserId(row.getObject("by_user", UUID.class))).list());
    }

    /** On which terms somebody else had the last word in an internal conversation in which the user has written. */
    Set<TermId> answered(NegotiationId id, UserId user) {
        return Set.copyOf(jdbc.sql("""
                select distinct term_id from (select distinct on (thread_id) * from negotiation_note where negotiation_id = :id and audience <> 'BOTH'
                    order by thread_id, entry desc) last
                where by_user <> :user and exists (select from negotiation_note own where own.thread_id = last.thread_id and own.by_user = :user)""")
                .param("id", id.value()).param("user", user.value()).query((row, number) -> new TermId(row.getObject("term_id", UUID.class))).list());
    }

    /** Open pages of both sides hear of it once this transaction commits, as they do of a move. */
    void tell(NegotiationId id, long sequence) {
        jdbc.sql("select pg_notify('luotsi_moves', ?)").param(id + " " + sequence).query((row, number) -> number).single();
    }
}
