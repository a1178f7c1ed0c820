package fi.luotsi.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.meeting.Meeting.Call;
import fi.luotsi.meeting.Meeting.Correction;
import fi.luotsi.meeting.Minutes.Mark;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;

/** Meetings with all that belongs to them: one query for each kind of row, put together in memory. */
@Repository
class MeetingRows {

    private static final String WHERE = "meeting_id, negotiation_id, organizer_id, provider_id";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    MeetingRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    List<Meeting> of(NegotiationId id) {
        Map<UUID, List<Call>> calls = byMeeting("select * from meeting_call where negotiation_id = ? order by sequence", id, MeetingRows::call);
        Map<UUID, List<Minutes>> minutes = byMeeting("select * from meeting_minutes where negotiation_id = ?", id, MeetingRows::minutes);
        Map<UUID, List<Correction>> corrections = byMeeting("select * from meeting_correction where negotiation_id = ? order by entry", id, MeetingRows::correction);
        Map<UUID, List<Said>> hours = byMeeting("select * from meeting_hours where negotiation_id = ? order by entry", id,
                row -> new Said(Party.valueOf(row.getString("party")), row.getBigDecimal("hours")));
        return jdbc.sql("select id, number, party from meeting where negotiation_id = ? order by number").param(id.value()).query((row, _) -> {
            var meeting = row.getObject("id", UUID.class);
            return new Meeting(new MeetingId(meeting), id, row.getInt("number"), Party.valueOf(row.getString("party")), calls.getOrDefault(meeting, List.of()),
                    minutes.getOrDefault(meeting, List.of()).stream().findFirst().orElse(null), corrections.getOrDefault(meeting, List.of()),
                    last(hours.getOrDefault(meeting, List.of())));
        }).list();
    }

    int insert(Acting.Person acting, NegotiationHead head, MeetingId meeting) {
        jdbc.sql("select id from negotiation where id = ? for update").param(head.id().value()).query((row, _) -> row.getString(1)).optional();
        return jdbc.sql("""
                insert into meeting (id, negotiation_id, organizer_id, provider_id, number, party)
                select :id, :negotiation, :organizer, :provider, coalesce(max(number), 0) + 1, :party from meeting where negotiation_id = :negotiation
                returning number""").param("id", meeting.value()).param("negotiation", head.id().value()).param("organizer", head.organizer().value())
                .param("provider", head.provider().value()).param("party", Party.of(acting).name()).query(Integer.class).single();
    }

    void insert(Acting.Person acting, NegotiationHead head, MeetingId meeting, int sequence, Invitation invitation, boolean cancelled, Instant at) {
        template.update("insert into meeting_call (" + WHERE + """
                , sequence, kind, title, day, starts, ends, place, link, agenda, cancelled, by_user, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""",
                meeting.value(), head.id().value(), head.organizer().value(), head.provider().value(), sequence, invitation.kind().name(), invitation.title(),
                invitation.day(), invitation.starts(), invitation.ends(), invitation.place(), invitation.link(),
                CanonicalJson.of(MinutesJson.agenda(invitation.agenda())), cancelled, acting.user().value(), acting.name(), Timestamp.from(at));
    }

    /** False if somebody was quicker: the version is not the one that was read. */
    boolean save(Acting.Person acting, NegotiationHead head, MeetingId meeting, int seen, MinutesContent content, Instant at) {
        var json = CanonicalJson.of(MinutesJson.write(content));
        if (seen == 0) {
            return jdbc.sql("insert into meeting_minutes (" + WHERE + """
                    , party, state, version, content, saved_by, saved_at) values (?, ?, ?, ?, ?, 'DRAFT', 1, ?::jsonb, ?, ?) on conflict do nothing""")
                    .params(meeting.value(), head.id().value(), head.organizer().value(), head.provider().value(), Party.of(acting).name(), json,
                            acting.name(), Timestamp.from(at)).update() == 1;
        }
        return jdbc.sql("""
                update meeting_minutes set state = 'DRAFT', version = version + 1, content = ?::jsonb, saved_by = ?, saved_at = ?
                where meeting_id = ? and version = ? and state in ('DRAFT', 'RETURNED')""")
                .params(json, acting.name(), Timestamp.from(at), meeting.value(), seen).update() == 1;
    }

    void step(MeetingId meeting, Minutes.State state, @Nullable String returned) {
        template.update("update meeting_minutes set state = ?, returned_reason = ? where meeting_id = ?", state.name(), returned, meeting.value());
    }

    void check(Acting.Person acting, MeetingId meeting, Instant at) {
        jdbc.sql("update meeting_minutes set state = 'CHECKED', checked_by = ?, checked_at = ? where meeting_id = ?")
                .params(acting.name(), Timestamp.from(at), meeting.value()).update();
    }

    void publish(Acting.Person acting, MeetingId meeting, Instant at) {
        jdbc.sql("update meeting_minutes set state = 'PUBLISHED', published_by = ?, published_at = ? where meeting_id = ?")
                .params(acting.name(), Timestamp.from(at), meeting.value()).update();
    }

    void correct(Acting.Person acting, NegotiationHead head, MeetingId meeting, String text, Instant at) {
        said("meeting_correction", "text", acting, head, meeting, text, at);
    }

    void say(Acting.Person acting, NegotiationHead head, MeetingId meeting, BigDecimal hours, Instant at) {
        said("meeting_hours", "hours", acting, head, meeting, hours, at);
    }

    private void said(String table, String column, Acting.Person acting, NegotiationHead head, MeetingId meeting, Object value, Instant at) {
        jdbc.sql("insert into " + table + " (" + WHERE + ", party, " + column + ", by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(meeting.value(), head.id().value(), head.organizer().value(), head.provider().value(), Party.of(acting).name(), value,
                        acting.user().value(), acting.name(), Timestamp.from(at)).update();
    }

    private record Said(Party party, BigDecimal hours) {}

    private static Map<Party, BigDecimal> last(List<Said> said) {
        var hours = new EnumMap<Party, BigDecimal>(Party.class);
        said.forEach(one -> hours.put(one.party(), one.hours()));
        return hours;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> byMeeting(String sql, NegotiationId id, Reading<T> reading) {
        return jdbc.sql(sql).param(id.value()).query((row, _) -> Map.entry(row.getObject("meeting_id", UUID.class), reading.of(row))).list()
                .stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Call call(ResultSet row) throws SQLException {
        var invitation = new Invitation(MeetingKind.valueOf(row.getString("kind")), row.getString("title"), row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class), row.getString("place"), row.getString("link"),
                MinutesJson.agenda(CanonicalJson.read(row.getString("agenda"))));
        return new Call(row.getInt("sequence"), invitation, row.getBoolean("cancelled"), row.getString("by_name"), row.getTimestamp("at").toInstant());
    }

    private static Minutes minutes(ResultSet row) throws SQLException {
        return new Minutes(Party.valueOf(row.getString("party")), Minutes.State.valueOf(row.getString("state")), row.getInt("version"),
                MinutesJson.read(CanonicalJson.read(row.getString("content"))), new Mark(row.getString("saved_by"), row.getTimestamp("saved_at").toInstant()),
                row.getString("returned_reason"), mark(row, "checked"), mark(row, "published"));
    }

    private static @Nullable Mark mark(ResultSet row, String step) throws SQLException {
        var at = row.getTimestamp(step + "_at");
        return at == null ? null : new Mark(row.getString(step + "_by"), at.toInstant());
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(row.getString("text"), Party.valueOf(row.getString("party")), row.getString("by_name"), row.getTimestamp("at").toInstant());
    }
}
