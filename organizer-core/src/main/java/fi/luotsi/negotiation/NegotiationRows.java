package fi.luotsi.negotiation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.UserId;
import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.term.Place;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.negotiation.term.TermValueJson;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.period.Period;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.servicechain.ChainId;

/** How rows become records again. */
final class NegotiationRows {

    private NegotiationRows() {}

    static NegotiationHead head(ResultSet row, int number) throws SQLException {
        return new NegotiationHead(new NegotiationId(uuid(row, "id")), new OrganizerId(uuid(row, "organizer_id")),
                words(row, "organizer"), new ProviderId(uuid(row, "provider_id")), words(row, "provider"),
                words(row, "title"), row.getString("case_number"),
                Period.of(row.getInt("first_year"), row.getInt("last_year")), instant(row, "opened_at"), row.getInt("response_days"),
                phase(row));
    }

    private static Phase phase(ResultSet row) throws SQLException {
        return switch (row.getString("phase")) {
            case "UNDER_NEGOTIATION" -> new Phase.UnderNegotiation(row.getInt("round"), Party.valueOf(row.getString("in_turn")), instant(row, "due"));
            case "NEGOTIATED" -> new Phase.Negotiated(row.getInt("round"), instant(row, "negotiated_at"), row.getString("fingerprint"));
            default -> throw new IllegalStateException("Unknown phase " + row.getString("phase"));
        };
    }

    static SentRound round(ResultSet row, int number) throws SQLException {
        var sent = row.getTimestamp("at") == null ? null
                : new SentRound.Sent(instant(row, "at"), row.getString("by_name"), uuid(row, "by_user"), row.getLong("sequence"));
        return new SentRound(row.getInt("number"), Party.valueOf(row.getString("party")), instant(row, "opened_at"), instant(row, "due"), sent);
    }

    static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(new TermId(uuid(row, "term_id")), row.getInt("round"), Party.valueOf(row.getString("party")),
                TermValueJson.read(CanonicalJson.read(row.getString("value"))), row.getString("reason"), new UserId(uuid(row, "by_user")),
                row.getString("by_name"), instant(row, "at"));
    }

    static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(new TermId(uuid(row, "term_id")), row.getInt("revision_round"), row.getInt("round"),
                Party.valueOf(row.getString("party")), Stand.valueOf(row.getString("stand")), row.getString("reason"),
                row.getObject("volume", Long.class), personYears(row), new UserId(uuid(row, "by_user")), row.getString("by_name"),
                instant(row, "at"));
    }

    static DraftItem draft(ResultSet row, int number) throws SQLException {
        var stand = row.getString("stand");
        return new DraftItem(new TermId(uuid(row, "term_id")), value(row.getString("value")), stand == null ? null : Stand.valueOf(stand),
                row.getString("reason"), row.getObject("volume", Long.class), personYears(row), conditions(row), step(row.getString("reopening")), row.getInt("version"),
                row.getString("saved_by"), instant(row, "saved_at"));
    }

    static Said.Stated stated(ResultSet row, int number) throws SQLException {
        return new Said.Stated(new Said.Act(new TermId(uuid(row, "term_id")), row.getInt("round")),
                new Condition(new TermId(uuid(row, "on_term_id")), row.getInt("on_round")));
    }

    static Reopening reopening(ResultSet row, int number) throws SQLException {
        return new Reopening(new TermId(uuid(row, "term_id")), row.getInt("round"), Party.valueOf(row.getString("party")),
                Reopening.Step.valueOf(row.getString("step")), row.getString("reason"), new UserId(uuid(row, "by_user")), row.getString("by_name"),
                instant(row, "at"));
    }

    private static List<Condition> conditions(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("conditions").getArray()).map(Condition::of).toList();
    }

    private static Reopening.@Nullable Step step(@Nullable String name) {
        return name == null ? null : Reopening.Step.valueOf(name);
    }

    static Term term(ResultSet row) throws SQLException {
        var id = new TermId(uuid(row, "id"));
        var place = new Place(row.getInt("section"), row.getInt("position"));
        var title = words(row, "title");
        return switch (TermKind.valueOf(row.getString("kind"))) {
            case CLAUSE -> new Term.ClauseTerm(id, place, title);
            case FRAME -> new Term.FrameTerm(id, place, title, row.getString("package_code"), Year.of(row.getInt("year")),
                    LineKind.valueOf(row.getString("line")), euros(row.getBigDecimal("year_before")));
            case RULE -> new Term.RuleTerm(id, place, title, Term.FrameKind.valueOf(row.getString("frame_kind")));
            case TARGET -> new Term.TargetTerm(id, place, title);
            case CHAIN -> new Term.ChainTerm(id, place, title, chain(row.getObject("chain_id", UUID.class)));
            case FUNDING_MODEL -> new Term.FundingModelTerm(id, place, title);
        };
    }

    private static @Nullable TermValue value(@Nullable String json) {
        return json == null ? null : TermValueJson.read(CanonicalJson.read(json));
    }

    private static @Nullable ChainId chain(@Nullable UUID id) {
        return id == null ? null : new ChainId(id);
    }

    private static @Nullable Euros euros(@Nullable BigDecimal amount) {
        return amount == null ? null : Euros.of(amount);
    }

    private static @Nullable BigDecimal personYears(ResultSet row) throws SQLException {
        var personYears = row.getBigDecimal("person_years");
        return personYears == null ? null : personYears.stripTrailingZeros();
    }

    private static Words words(ResultSet row, String prefix) throws SQLException {
        return new Words(row.getString(prefix + "_fi"), row.getString(prefix + "_sv"), row.getString(prefix + "_en"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
