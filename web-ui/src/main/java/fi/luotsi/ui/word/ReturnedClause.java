package fi.luotsi.ui.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.WordDiff;

/**
 * A clause that a document changes, or the form that proposes it.
 *
 * @param seen the version of the draft that the document was written from
 * @param reason why, as typed
 */
record ReturnedClause(TermState state, String fi, String sv, int seen, String reason) {

    /** What lies before the writer now: the own draft, else what is on the table. */
    static TermValue.Clause before(TermState state) {
        var own = state.draft();
        var value = own != null && own.value() != null ? own.value() : state.latest().map(Revision::value).orElse(null);
        return value instanceof TermValue.Clause clause ? clause : new TermValue.Clause("", "");
    }

    /** The clauses that were edited since the document was written, and say something else than what lies before the writer. */
    static List<ReturnedClause> of(List<TermState> states, Map<ClauseTag, String> read) {
        return states.stream().flatMap(state -> of(state, read).stream()).toList();
    }

    private static Optional<ReturnedClause> of(TermState state, Map<ClauseTag, String> read) {
        var texts = new LinkedHashMap<String, String>();
        int seen = Integer.MAX_VALUE;
        for (var entry : read.entrySet()) {
            var tag = entry.getKey();
            if (tag.term().equals(state.term().id()) && !tag.isOf(entry.getValue())) {
                texts.put(tag.language(), entry.getValue());
                seen = Math.min(seen, tag.seen());
            }
        }
        var now = before(state);
        var clause = new ReturnedClause(state, texts.getOrDefault("fi", now.fi()), texts.getOrDefault("sv", now.sv()), seen,
                state.draft() == null || state.draft().reason() == null ? "" : state.draft().reason());
        boolean same = ClauseTag.plain(clause.fi).equals(ClauseTag.plain(now.fi())) && ClauseTag.plain(clause.sv).equals(ClauseTag.plain(now.sv()));
        return texts.isEmpty() || same ? Optional.empty() : Optional.of(clause);
    }

    /** What the form of the page sent. */
    static List<ReturnedClause> typed(List<TermState> states, Map<String, String> sent) {
        return states.stream().filter(state -> sent.containsKey("seen-" + state.term().id())).map(state -> {
            var id = state.term().id();
            var now = before(state);
            var seen = sent.getOrDefault("seen-" + id, "");
            return new ReturnedClause(state, text(sent.getOrDefault("fi-" + id, now.fi())), text(sent.getOrDefault("sv-" + id, now.sv())),
                    seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0, text(sent.getOrDefault("reason-" + id, "")));
        }).toList();
    }

    DraftEntry entry(Party party) {
        return DraftEntry.offer(state.term().id(), new TermValue.Clause(fi, sv), reason.isEmpty() ? null : reason, seen).onlyIf(state.conditionsOf(party));
    }

    WordDiff inFinnish() {
        return WordDiff.between(before(state).fi(), fi);
    }

    WordDiff inSwedish() {
        return WordDiff.between(before(state).sv(), sv);
    }

    private static String text(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
