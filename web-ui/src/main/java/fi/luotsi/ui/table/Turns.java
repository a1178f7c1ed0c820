package fi.luotsi.ui.table;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.Turn;

/** Whose turn it is, what is expected and by when. A lapsed day is shown and enforces nothing. */
record Turns(Viewpoint view, Instant now) {

    Turn turn() {
        return switch (view.table().head().phase()) {
            case Phase.UnderNegotiation(var round, var inTurn, var due) -> waiting(round, inTurn, due);
            case Phase.Negotiated(_, var at, _) -> new Turn(text("table.turn.negotiated"),
                    text("table.turn.negotiated.text", view.table().terms().size(), view.texts().formats().dateTime(at)), null, false, false);
        };
    }

    private Turn waiting(int round, Party inTurn, Instant due) {
        var deadline = view.texts().formats().dateTime(due);
        boolean yours = inTurn == view.reader();
        var key = "table.turn." + (yours ? "yours." : "other.") + inTurn + (round == 1 ? ".first" : "");
        var sentence = text(key, String.valueOf(round), String.valueOf(round - 1), deadline, daysLeft(view.texts(), due, now));
        return new Turn(whose(view.texts(), view.table().head()), yours ? sentence + " " + waitingTerms() : sentence, deadline, yours, due.isBefore(now));
    }

    private String waitingTerms() {
        return text("table.turn.waiting", view.table().terms().stream().filter(state -> TermMarks.waitsForReader(view, state)).count());
    }

    static String whose(Texts texts, NegotiationHead head) {
        return switch (head.phase()) {
            case Phase.UnderNegotiation(_, var inTurn, _) -> texts.of("table.turn.whose." + inTurn);
            case Phase.Negotiated _ -> texts.of("table.turn.negotiated");
        };
    }

    /** {@code 4 päivää}, {@code tänään}, {@code 2 päivää myöhässä}: counted in days of the calendar. */
    static String daysLeft(Texts texts, Instant due, Instant now) {
        var today = now.atZone(Formats.HELSINKI).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, due.atZone(Formats.HELSINKI).toLocalDate());
        if (due.isBefore(now)) {
            return texts.of("table.days.late", -days);
        }
        return texts.of("table.days.left", days);
    }

    private String text(String key, Object... arguments) {
        return view.texts().of(key, arguments);
    }
}
