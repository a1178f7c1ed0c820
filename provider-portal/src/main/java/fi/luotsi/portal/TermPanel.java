package fi.luotsi.portal;

import static fi.luotsi.negotiation.Party.PROVIDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.portal.answer.AnswerFields;
import fi.luotsi.target.Baseline;
import fi.luotsi.ui.ClauseHtml;
import fi.luotsi.ui.table.ReopeningView;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;
import fi.luotsi.ui.table.Version;

/**
 * The opened row of one term: what was said about it, what lies on the table in full, and the fields of the answer.
 *
 * @param choices the stands one may choose from; empty where no offer waits for an answer
 * @param conditions the offers that an offer or acceptance may depend on, by code
 * @param reopening what may be done about the term once it is agreed; null before
 * @param clauseHtml the clause on the table, safe to be shown; null for every other kind
 */
record TermPanel(String term, String name, TermKind kind, List<Version> versions, @Nullable String clauseHtml, List<Fact> facts, boolean open,
        boolean agreed, boolean drafted, List<String> choices, Map<String, String> texts, int seen, String shown,
        Map<String, String> conditions, @Nullable ReopeningView reopening) {

    private static final List<String> STANDS = List.of("ACCEPT", "ACCEPT_ON_CONDITION", "CANNOT");

    /** Something about the offer that stays as it is. */
    record Fact(String name, String text) {}

    static TermPanel of(TablePage page, TermState state, AnswerFields fields) {
        var value = state.latest().map(Revision::value).orElse(null);
        boolean open = page.isOurTurn() && !state.isAgreed() && value != null;
        return new TermPanel(state.term().id().toString(), page.view().name(state), state.term().kind(), page.view().history(state),
                value instanceof TermValue.Clause clause ? ClauseHtml.of(new ValueWords(page.texts()).text(clause)) : null,
                facts(value, page.texts()), open, state.isAgreed(), state.draft() != null, choices(state), fields.texts(), fields.seen(), fields.shown(),
                open ? page.view().conditionChoices(state) : Map.of(), ReopeningView.of(page.view(), state));
    }

    private static List<String> choices(TermState state) {
        if (!state.canBeAnsweredBy(PROVIDER)) {
            return List.of();
        }
        var choices = new ArrayList<>(STANDS);
        if (state.term().kind() != TermKind.FRAME) {
            choices.add(AnswerFields.COUNTER_OFFER);
        }
        return choices;
    }

    private static List<Fact> facts(@Nullable TermValue value, Texts texts) {
        if (!(value instanceof TermValue.Target(var target))) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("portal.target.goal"), target.goal()));
        facts.add(new Fact(texts.of("portal.target.indicator"), target.indicator() + ", " + target.unit()));
        facts.add(new Fact(texts.of("portal.target.baseline"), new ValueWords(texts).baseline(target.baseline())));
        if (target.baseline() instanceof Baseline.Measured measured && !measured.source().isBlank()) {
            facts.add(new Fact(texts.of("portal.target.source"), measured.source()));
        }
        return facts;
    }
}
