package fi.luotsi.ui.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.audit.LogEntry;
import fi.luotsi.negotiation.Condition;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValueJson;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.TimelineEntry;

/**
 * The rows of a negotiation's log in words.
 *
 * @param moves the whole log: a round's row tells how many offers and answers were sent with it
 */
record Timeline(Viewpoint view, List<LogEntry> moves) {

    /** Empty for a row that no words are written for. */
    Optional<TimelineEntry> entry(LogEntry move) {
        return switch (move.what()) {
            case "OPENED" -> Optional.of(entry(move, text("table.timeline.opened"), null, null, TimelineEntry.Kind.MOVE));
            case "ROUND_SENT" -> Optional.of(sent(move));
            case "NEGOTIATED" -> Optional.of(entry(move, text("table.timeline.negotiated"), null, null, TimelineEntry.Kind.AGREEMENT));
            case "REOPENING_PROPOSED", "REOPENED", "REOPENING_REFUSED" -> term(move).map(state -> reopening(move, state));
            case "OFFERED", "ANSWERED" -> said(move);
            case "COMMENTED", "COMMENT_RESOLVED", "COMMENT_REOPENED" -> commented(move);
            default -> new Happening(view, move).entry();
        };
    }

    private TimelineEntry sent(LogEntry move) {
        var round = fact(move, "round");
        var number = round.isEmpty() ? 0 : Integer.parseInt(round);
        var link = number < 2 ? null : new Link(round, view.home() + "/rounds/" + (number - 1) + "/" + number + "/diff");
        long offers = count(move, "OFFERED");
        long answers = count(move, "ANSWERED");
        return entry(move, text("table.timeline.sent", round, offers, answers), null, link, TimelineEntry.Kind.MOVE);
    }

    private Optional<TimelineEntry> said(LogEntry move) {
        var reason = fact(move, "reason");
        var why = reason.isEmpty() ? null : reason;
        return term(move).map(state -> {
            var name = TermRows.fullName(view.texts(), state);
            if (move.what().equals("ANSWERED")) {
                var stand = Stand.valueOf(fact(move, "stand"));
                return entry(move, name + ": " + onlyIf(text("table.stand." + stand), move), why, link(state),
                        stand == Stand.ACCEPT ? TimelineEntry.Kind.AGREEMENT : TimelineEntry.Kind.REMARK);
            }
            var value = new ValueWords(view.texts()).line(TermValueJson.read(facts(move)));
            return entry(move, name + ": " + onlyIf(value, move), why, link(state), TimelineEntry.Kind.REMARK);
        });
    }

    /** A shared comment; internal notes are not in the log. */
    private Optional<TimelineEntry> commented(LogEntry move) {
        var text = fact(move, "text");
        return term(move).map(state -> entry(move, TermRows.fullName(view.texts(), state) + ": " + text("table.timeline." + move.what()),
                text.isEmpty() ? null : text, new Link("", view.term(state.term().id()) + "/notes"), TimelineEntry.Kind.REMARK));
    }

    private TimelineEntry reopening(LogEntry move, TermState state) {
        var reason = fact(move, "reason");
        var kind = move.what().equals("REOPENING_REFUSED") ? TimelineEntry.Kind.AGREEMENT : TimelineEntry.Kind.DISAGREEMENT;
        return entry(move, TermRows.fullName(view.texts(), state) + ": " + text("reopening.happened." + move.what()), reason.isEmpty() ? null : reason, link(state), kind);
    }

    /** What was said, with the conditions that the log has of it. */
    private String onlyIf(String said, LogEntry move) {
        if (!(facts(move).get("conditions") instanceof List<?> stated)) {
            return said;
        }
        var conditions = stated.stream().filter(Map.class::isInstance).map(Map.class::cast)
                .map(one -> Condition.of(one.get("term") + ":" + one.get("round"))).toList();
        return said + ", " + new ConditionWords(view).sentence(conditions);
    }

    /** A round's row is the last of those written with it. */
    private long count(LogEntry sent, String what) {
        long before = moves.stream().filter(move -> move.what().equals("ROUND_SENT") && move.sequence() < sent.sequence()).mapToLong(LogEntry::sequence).max().orElse(0);
        return moves.stream().filter(move -> move.sequence() > before && move.sequence() < sent.sequence() && move.what().equals(what)).count();
    }

    private Optional<TermState> term(LogEntry move) {
        return view.table().terms().stream().filter(state -> state.term().id().value().equals(move.item())).findFirst();
    }

    private Link link(TermState state) {
        return new Link(view.texts().in(state.term().title()), view.term(state.term().id()) + "#" + Viewpoint.rowId(state.term().id()));
    }

    private TimelineEntry entry(LogEntry move, String what, @Nullable String why, @Nullable Link to, TimelineEntry.Kind kind) {
        var organization = view.texts().in(move.actingFor().equals("ORGANIZER") ? view.table().head().organizerName() : view.table().head().providerName());
        return new TimelineEntry(move.at(), view.texts().formats().dateTime(move.at()), move.name() + ", " + organization, what, why, to, kind);
    }

    private static Map<String, Object> facts(LogEntry move) {
        return move.after() == null ? Map.of() : move.after();
    }

    private static String fact(LogEntry move, String name) {
        var fact = facts(move).get(name);
        return fact == null ? "" : fact.toString();
    }

    private String text(String key, Object... arguments) {
        return view.texts().of(key, arguments);
    }
}
