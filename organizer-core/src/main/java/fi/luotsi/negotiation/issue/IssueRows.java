package fi.luotsi.negotiation.issue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.issue.OpenIssue.Step;
import fi.luotsi.negotiation.issue.OpenIssue.Version;
import fi.luotsi.negotiation.term.TermId;

/** Open issues as they are kept: one row for each version and each step. */
@Repository
class IssueRows {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final String WHERE = "issue_id, negotiation_id, organizer_id, provider_id";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    IssueRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** A default whose day has come and that nobody has been told of yet. */
    record Due(IssueId issue, NegotiationId negotiation, OrganizerId organizer, ProviderId provider, Words title, Words negotiationTitle) {}

    List<OpenIssue> of(NegotiationId id) {
        Map<UUID, List<Version>> versions = jdbc.sql("select * from negotiation_issue_version where negotiation_id = ? order by version").param(id.value())
                .query((row, _) -> Map.entry(uuid(row, "issue_id"), version(row))).list().stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<UUID, List<Step>> steps = jdbc.sql("select * from negotiation_issue_step where negotiation_id = ? order by entry").param(id.value())
                .query((row, _) -> Map.entry(uuid(row, "issue_id"), step(row))).list().stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql("select id, number from negotiation_issue where negotiation_id = ? order by number").param(id.value())
                .query((row, _) -> new OpenIssue(new IssueId(uuid(row, "id")), row.getInt("number"), versions.getOrDefault(uuid(row, "id"), List.of()),
                        steps.getOrDefault(uuid(row, "id"), List.of()))).list();
    }

    /** Writers of one negotiation's issues wait for each other, and for a round that is being sent. */
    void lock(NegotiationId id) {
        jdbc.sql("select id from negotiation where id = ? for update").param(id.value()).query((row, _) -> row.getString(1)).optional();
    }

    int insert(NegotiationHead head, IssueId issue) {
        return jdbc.sql("""
                insert into negotiation_issue (id, negotiation_id, organizer_id, provider_id, number)
                select :id, :negotiation, :organizer, :provider, coalesce(max(number), 0) + 1 from negotiation_issue where negotiation_id = :negotiation
                returning number""").param("id", issue.value()).param("negotiation", head.id().value())
                .param("organizer", head.organizer().value()).param("provider", head.provider().value()).query(Integer.class).single();
    }

    void insert(Acting.Person acting, NegotiationHead head, IssueId issue, int version, IssueContent content, @Nullable String reason, Instant at) {
        var otherwise = content.otherwise();
        template.update("insert into negotiation_issue_version (" + WHERE + """
                , version, title_fi, title_sv, description, owner_party, owner_name, deadline, default_fi, default_sv, exposure, terms, reason,
                    party, by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                issue.value(), head.id().value(), head.organizer().value(), head.provider().value(), version, content.title().fi(),
                        content.title().in(SWEDISH), content.description(), content.owner().party().name(), content.owner().name(), content.deadline(),
                        otherwise == null ? null : otherwise.fi(), otherwise == null ? null : otherwise.in(SWEDISH),
                        content.exposure() == null ? null : content.exposure().toBigDecimal(),
                        content.terms().stream().map(TermId::value).toArray(UUID[]::new), reason, Party.of(acting).name(), acting.user().value(),
                        acting.name(), Timestamp.from(at));
    }

    void insert(Acting.Person acting, NegotiationHead head, IssueId issue, Step.Kind kind, @Nullable String text, Instant at) {
        template.update("insert into negotiation_issue_step (" + WHERE + ", kind, text, party, by_user, by_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                issue.value(), head.id().value(), head.organizer().value(), head.provider().value(), kind.name(), text, Party.of(acting).name(),
                acting.user().value(), acting.name(), Timestamp.from(at));
    }

    /** Defaults whose deadline lies before the day and that have not been noted as in force. */
    List<Due> due(LocalDate today) {
        return jdbc.sql("""
                select v.*, n.title_fi as negotiation_fi, n.title_sv as negotiation_sv
                from negotiation_issue_version v join negotiation n on n.id = v.negotiation_id
                where v.deadline < ? and v.default_fi is not null
                    and v.version = (select max(version) from negotiation_issue_version last where last.issue_id = v.issue_id)
                    and not exists (select from negotiation_issue_step s where s.issue_id = v.issue_id and s.kind in ('DEFAULT_IN_FORCE', 'RESOLUTION_CONFIRMED'))
                order by v.deadline, v.issue_id""").param(today)
                .query((row, _) -> new Due(new IssueId(uuid(row, "issue_id")), new NegotiationId(uuid(row, "negotiation_id")),
                        new OrganizerId(uuid(row, "organizer_id")), new ProviderId(uuid(row, "provider_id")), words(row, "title"),
                        words(row, "negotiation"))).list();
    }

    /** False if another node was quicker. */
    boolean noteInForce(Due due, Instant at) {
        return jdbc.sql("insert into negotiation_issue_step (" + WHERE + ", kind, at) values (?, ?, ?, ?, 'DEFAULT_IN_FORCE', ?) on conflict do nothing")
                .params(due.issue().value(), due.negotiation().value(), due.organizer().value(), due.provider().value(), Timestamp.from(at))
                .update() == 1;
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(row.getInt("version"), content(row), row.getString("reason"), Party.valueOf(row.getString("party")), row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    private static IssueContent content(ResultSet row) throws SQLException {
        var owner = new IssueContent.Owner(Party.valueOf(row.getString("owner_party")), row.getString("owner_name"));
        BigDecimal exposure = row.getBigDecimal("exposure");
        var terms = Arrays.stream((UUID[]) row.getArray("terms").getArray()).map(TermId::new).toList();
        return new IssueContent(words(row, "title"), row.getString("description"), owner, row.getObject("deadline", LocalDate.class),
                row.getString("default_fi") == null ? null : words(row, "default"), exposure == null ? null : Euros.of(exposure), terms);
    }

    private static Step step(ResultSet row) throws SQLException {
        var party = row.getString("party");
        return new Step(Step.Kind.valueOf(row.getString("kind")), row.getString("text"), party == null ? null : Party.valueOf(party),
                row.getString("by_name"), row.getTimestamp("at").toInstant());
    }

    private static Words words(ResultSet row, String prefix) throws SQLException {
        return Words.of(row.getString(prefix + "_fi"), row.getString(prefix + "_sv"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
