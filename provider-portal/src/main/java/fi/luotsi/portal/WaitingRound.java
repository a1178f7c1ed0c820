package fi.luotsi.portal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.portal.answer.Wordbook;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.Turn;

/**
 * Whose word a negotiation waits for, in the provider's words.
 *
 * @param now the moment of reading, for the days that are left
 */
public record WaitingRound(NegotiationHead head, Instant now, Wordbook words) {

    public boolean isOurs() {
        return head.isTurnOf(Party.PROVIDER);
    }

    /** For the banner: whose turn, what is expected and by when. */
    public Turn turn() {
        return switch (head.phase()) {
            case Phase.UnderNegotiation(var round, var inTurn, var due) -> {
                var key = inTurn == Party.PROVIDER ? "portal.turn.ours" : "portal.turn.theirs";
                var when = words.formats().dateTime(due);
                yield new Turn(words.say(key), words.say(key + ".sentence", round - 1, when, left(due), round), when, isOurs(), isLate());
            }
            case Phase.Negotiated(_, var at, _) -> new Turn(words.say("portal.turn.negotiated"),
                    words.say("portal.turn.negotiated.sentence", words.formats().dateTime(at)), null, false, false);
        };
    }

    /** For the list: which round waits, or on whom. */
    public String line() {
        return switch (head.phase()) {
            case Phase.UnderNegotiation(var round, var inTurn, var due) when inTurn == Party.PROVIDER ->
                    words.say(isLate() ? "portal.waiting.late" : "portal.waiting.ours", round - 1, words.formats().dateTime(due), left(due));
            case Phase.UnderNegotiation(var round, _, var due) -> words.say("portal.waiting.theirs", round, words.formats().dateTime(due));
            case Phase.Negotiated(_, var at, _) -> words.say("portal.waiting.negotiated", words.formats().dateTime(at));
        };
    }

    private boolean isLate() {
        return head.phase() instanceof Phase.UnderNegotiation(_, _, var due) && due.isBefore(now);
    }

    /** Days between the two dates on the parties' calendar, in words. */
    private String left(Instant due) {
        var days = ChronoUnit.DAYS.between(now.atZone(Formats.HELSINKI).toLocalDate(), due.atZone(Formats.HELSINKI).toLocalDate());
        return isLate() ? words.say("portal.days.late") : words.say("portal.days", days);
    }
}
