package fi.luotsi.web.negotiation.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.DraftEntry;
import fi.luotsi.negotiation.NegotiationRule;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.RulesBroken.Violation;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.EuroInput;
import fi.luotsi.ui.Reading;
import fi.luotsi.ui.table.RuleMessages;
import fi.luotsi.ui.table.TableView;

/**
 * Makes draft entries of what was typed into the grid: of the cells that say something else than before, and no others.
 *
 * @param errors by field, in words
 * @param general what concerns the grid as a whole
 */
record FrameReading(TableView table, FrameInput typed, Map<String, String> errors, List<String> general) {

    static FrameReading of(TableView table, FrameInput typed) {
        return new FrameReading(table, typed, new LinkedHashMap<>(), new ArrayList<>());
    }

    /** Empty cells take the offer out of the draft. What cannot be read is among the errors afterwards. */
    List<DraftEntry> entries() {
        var entries = new ArrayList<DraftEntry>();
        typed.amounts().forEach((id, text) -> table.view().table().term(id).filter(state -> state.term() instanceof FrameTerm && !state.isAgreed())
                .ifPresent(state -> entry(state, text, entries)));
        return entries;
    }

    private void entry(TermState state, String text, List<DraftEntry> entries) {
        var reason = reason(state);
        int seen = typed.seen().getOrDefault(state.term().id(), 0);
        switch (EuroInput.read(text)) {
            case Reading.Understood<Euros>(var amount) -> {
                if (says(state, amount, reason)) {
                    // The grid does not ask for conditions and keeps those there are.
                    entries.add(said(state, new TermValue.Frame(amount), reason, seen).onlyIf(state.conditionsOf(Party.ORGANIZER)));
                }
            }
            case Reading.Refused<Euros>(var why) when why == Reading.Reason.EMPTY -> {
                if (state.draft() != null) {
                    entries.add(new DraftEntry(state.term().id(), null, null, null, null, null, seen));
                }
            }
            case Reading.Refused<Euros>(var why) -> errors.put(GridField.AMOUNT.of(state.term().id()), table.view().texts().of(why.messageKey()));
        }
    }

    /** Whether the cell was changed, or the reason of a cell that lies in the draft already. */
    private static boolean says(TermState state, Euros amount, @Nullable String reason) {
        var standing = state.standingOf(Party.ORGANIZER, state.draft()).orElse(null);
        if (!new TermValue.Frame(amount).equals(standing)) {
            return true;
        }
        var draft = state.draft();
        return draft != null && draft.value() != null && !Objects.equals(draft.reason(), reason);
    }

    /** Whoever types what the other side offers accepts it. */
    private static DraftEntry said(TermState state, TermValue typed, @Nullable String reason, int seen) {
        boolean theirs = state.canBeAnsweredBy(Party.ORGANIZER) && state.latest().map(Revision::value).filter(typed::equals).isPresent();
        return theirs ? new DraftEntry(state.term().id(), null, Stand.ACCEPT, reason, null, null, seen)
                : DraftEntry.offer(state.term().id(), typed, reason, seen);
    }

    private @Nullable String reason(TermState state) {
        var reason = typed.reasons().getOrDefault(FrameGrid.rowKey((FrameTerm) state.term()), "");
        return reason.isEmpty() ? null : reason;
    }

    /** Puts each broken rule beside its cell, its row's reason, or above the grid. */
    void reject(List<Violation> violations) {
        var messages = new RuleMessages(table.view().texts());
        for (Violation violation : violations) {
            var sentence = messages.of(violation);
            var state = violation.term() == null ? null : table.view().table().term(violation.term()).orElse(null);
            if (state == null || !(state.term() instanceof FrameTerm frame)) {
                general.add(sentence);
            } else if (violation.rule() == NegotiationRule.CHANGE_CARRIES_A_REASON) {
                errors.put("reason-" + FrameGrid.rowKey(frame), sentence);
            } else {
                errors.put(GridField.AMOUNT.of(frame.id()), sentence);
            }
        }
    }
}
