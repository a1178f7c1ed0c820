package fi.luotsi.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;

/** Hearings as they are kept. */
@Repository
class HearingRows {

    private static final Locale SWEDISH = Locale.of("sv");

    private final JdbcClient jdbc;

    HearingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who announce and answer beside one negotiation wait for each other. */
    void lock(NegotiationId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("hearing " + id).query((row, _) -> row.getString(1)).optional();
    }

    /** The newest first. */
    List<Hearing> of(NegotiationId id) {
        return those("h.negotiation_id = :of", Map.of("of", id.value()), "h.at desc");
    }

    /** All that the acting person may read, what closes last first. */
    List<Hearing> all() {
        return those("true", Map.of(), "h.last_day desc, h.at desc");
    }

    Optional<Hearing> find(HearingId id) {
        return those("h.id = :of", Map.of("of", id.value()), "h.at").stream().findFirst();
    }

    void insert(Acting.Person acting, NegotiationHead head, HearingId id, HearingContent content, Instant at) {
        jdbc.sql("""
                insert into hearing (id, negotiation_id, organizer_id, provider_id, title_fi, title_sv, about_fi, about_sv, link, first_day, last_day, by_user, by_name, at)
                values (:id, :negotiation, :organizer, :provider, :titleFi, :titleSv, :aboutFi, :aboutSv, :link, :first, :last, :user, :by, :at)""")
                .param("id", id.value()).param("negotiation", head.id().value()).param("organizer", head.organizer().value()).param("provider", head.provider().value())
                .param("titleFi", content.title().fi()).param("titleSv", content.title().in(SWEDISH)).param("aboutFi", content.about().fi())
                .param("aboutSv", content.about().in(SWEDISH)).param("link", content.link()).param("first", content.first()).param("last", content.last())
                .param("user", acting.user().value()).param("by", acting.name()).param("at", Timestamp.from(at)).update();
        for (int number = 1; number <= content.questions().size(); number++) {
            var question = content.questions().get(number - 1);
            jdbc.sql("insert into hearing_question (hearing_id, number, fi, sv) values (?, ?, ?, ?)").params(id.value(), number, question.fi(), question.in(SWEDISH)).update();
        }
    }

    void insert(Acting.Person acting, NegotiationHead head, HearingId id, Theme theme) {
        jdbc.sql("""
                insert into hearing_theme (hearing_id, number, negotiation_id, organizer_id, provider_id, title_fi, title_sv, statements, answer_fi, answer_sv, term_id, round,
                    by_user, by_name, at) values (:hearing, :number, :negotiation, :organizer, :provider, :titleFi, :titleSv, :statements, :answerFi, :answerSv, :term, :round,
                    :user, :by, :at)""")
                .param("hearing", id.value()).param("number", theme.number()).param("negotiation", head.id().value()).param("organizer", head.organizer().value())
                .param("provider", head.provider().value()).param("titleFi", theme.title().fi()).param("titleSv", theme.title().in(SWEDISH)).param("statements", theme.statements())
                .param("answerFi", theme.answer().fi()).param("answerSv", theme.answer().in(SWEDISH)).param("term", theme.change().map(change -> change.term().value()).orElse(null))
                .param("round", theme.change().map(Theme.Change::round).orElse(null)).param("user", acting.user().value()).param("by", theme.by())
                .param("at", Timestamp.from(theme.at())).update();
    }

    private List<Hearing> those(String condition, Map<String, ?> values, String order) {
        var questions = questions(condition, values);
        var themes = themes(condition, values);
        return jdbc.sql("select h.*, o.name_fi, o.name_sv, o.name_en from hearing h join organizer o on o.id = h.organizer_id where " + condition + " order by " + order)
                .params(values).query((row, _) -> {
                    var id = new HearingId(row.getObject("id", UUID.class));
                    return hearing(row, id, questions.getOrDefault(id, List.of()), themes.getOrDefault(id, List.of()));
                }).list();
    }

    private static Hearing hearing(ResultSet row, HearingId id, List<Words> questions, List<Theme> themes) throws SQLException {
        var content = new HearingContent(words(row, "title"), words(row, "about"), questions, row.getString("link"), row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
        return new Hearing(id, new NegotiationId(row.getObject("negotiation_id", UUID.class)), new Words(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
                content, themes, row.getString("by_name"), row.getTimestamp("at").toInstant());
    }

    private Map<HearingId, List<Words>> questions(String condition, Map<String, ?> values) {
        var questions = new HashMap<HearingId, List<Words>>();
        jdbc.sql("select q.* from hearing_question q join hearing h on h.id = q.hearing_id where " + condition + " order by q.hearing_id, q.number").params(values).query(row -> {
            questions.computeIfAbsent(new HearingId(row.getObject("hearing_id", UUID.class)), _ -> new ArrayList<>()).add(Words.of(row.getString("fi"), row.getString("sv")));
        });
        return questions;
    }

    private Map<HearingId, List<Theme>> themes(String condition, Map<String, ?> values) {
        var themes = new HashMap<HearingId, List<Theme>>();
        jdbc.sql("select t.* from hearing_theme t join hearing h on h.id = t.hearing_id where " + condition + " order by t.hearing_id, t.number").params(values).query(row -> {
            themes.computeIfAbsent(new HearingId(row.getObject("hearing_id", UUID.class)), _ -> new ArrayList<>()).add(theme(row));
        });
        return themes;
    }

    private static Theme theme(ResultSet row) throws SQLException {
        var term = row.getObject("term_id", UUID.class);
        var change = term == null ? Optional.<Theme.Change>empty() : Optional.of(new Theme.Change(new TermId(term), row.getInt("round")));
        return new Theme(row.getInt("number"), words(row, "title"), row.getInt("statements"), words(row, "answer"), change, row.getString("by_name"), row.getTimestamp("at").toInstant());
    }

    private static Words words(ResultSet row, String name) throws SQLException {
        return Words.of(row.getString(name + "_fi"), row.getString(name + "_sv"));
    }
}
