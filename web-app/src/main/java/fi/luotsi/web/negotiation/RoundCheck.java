package fi.luotsi.web.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fi.luotsi.negotiation.DraftItem;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.TermStatus;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.CheckLine;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.ValueWords;

/**
 * What a round will carry, before it is sent.
 *
 * @param open what the round says nothing about although it could
 */
record RoundCheck(List<CheckLine> changes, List<CheckLine> answers, List<Link> open) {

    static RoundCheck of(TableView table) {
        var changes = new ArrayList<CheckLine>();
        var answers = new ArrayList<CheckLine>();
        var open = new ArrayList<Link>();
        for (TermState state : table.view().table().terms()) {
            var draft = state.draft();
            if (draft == null) {
                if (!state.isAgreed() && (state.status() == TermStatus.OPEN || isWaiting(table, state))) {
                    open.add(new Link(table.name(state), href(table, state)));
                }
            } else if (draft.value() != null) {
                changes.add(line(table, state, draft));
            } else {
                answers.add(line(table, state, draft));
            }
        }
        return new RoundCheck(changes, answers, open);
    }

    private static boolean isWaiting(TableView table, TermState state) {
        var reader = table.view().reader();
        return reader != null && state.canBeAnsweredBy(reader);
    }

    private static CheckLine line(TableView table, TermState state, DraftItem draft) {
        var texts = table.view().texts();
        var words = new ValueWords(texts);
        if (draft.reopening() != null && draft.value() == null) {
            return new CheckLine(table.name(state), texts.of("reopening.said." + draft.reopening()), draft.reason(), href(table, state));
        }
        var stand = draft.stand() == null ? "" : texts.of("table.stand." + draft.stand());
        var value = draft.value() == null ? state.latest().map(latest -> words.line(latest.value())).orElse("") : changed(table, state, draft.value());
        var onlyIf = table.onlyIf(draft.conditions());
        var said = stand.isEmpty() ? value : stand + ": " + value;
        return new CheckLine(table.name(state), onlyIf == null ? said : said + ", " + onlyIf, draft.reason(), href(table, state));
    }

    /** {@code 310 000 000,00 € → 318 000 000,00 €}. */
    private static String changed(TableView table, TermState state, TermValue value) {
        var texts = table.view().texts();
        var now = new ValueWords(texts).line(value);
        return state.latest().map(latest -> latest.value()).filter(was -> !Objects.equals(was, value) && !(value instanceof TermValue.Clause))
                .map(was -> new ValueWords(texts).line(was) + " → " + now).orElse(now);
    }

    private static String href(TableView table, TermState state) {
        return table.view().term(state.term().id()) + "#t-" + state.term().id();
    }
}
