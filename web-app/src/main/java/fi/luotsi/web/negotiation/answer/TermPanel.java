package fi.luotsi.web.negotiation.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.target.Baseline;
import fi.luotsi.target.ImpactTarget;
import fi.luotsi.ui.ClauseHtml;
import fi.luotsi.ui.table.ReopeningView;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;
import fi.luotsi.ui.table.Version;

/**
 * What stands under an opened row: everything said about the term, and the form to answer it. Shown by {@code web/negotiation/term-panel}.
 *
 * @param text a clause's current text as safe HTML; null for everything else
 * @param source where a target's baseline comes from; null for everything else
 * @param writable whether the form is shown
 * @param choices what the person may do; one only where nothing is to be answered
 * @param conditions the offers that an offer or acceptance may depend on, by code
 * @param reopening what may be done about the term once it is agreed; null before
 * @param discardable whether there is something in the draft to take back
 */
public record TermPanel(String title, TermKind kind, List<Version> versions, @Nullable String text, @Nullable Source source, boolean writable,
        Map<Choice, String> choices, String reasonLabel, String action, String close, boolean discardable, Options options,
        Map<String, String> conditions, @Nullable ReopeningView reopening) {

    /** @param observation the observation's name in the register; null where the baseline was typed */
    public record Source(String baseline, String publisher, String indicator, @Nullable String observation) {}

    /** What the fields of the kinds offer to choose from, in the reader's words. */
    public record Options(Map<ImpactTarget.Direction, String> directions, Map<TermValue.Unit, String> units, Map<ChainDepth, String> depths,
            Map<FundingText.Model, String> models, Map<TargetText.Start, String> starts) {

        public static Options in(Texts texts) {
            return new Options(words(texts, "answer.direction.", ImpactTarget.Direction.values()), words(texts, "table.unit.", TermValue.Unit.values()),
                    levels(texts), words(texts, "answer.model.", FundingText.Model.values()), words(texts, "answer.baseline.", TargetText.Start.values()));
        }

        private static Map<ChainDepth, String> levels(Texts texts) {
            var levels = new LinkedHashMap<ChainDepth, String>();
            for (ChainDepth depth : ChainDepth.values()) {
                levels.put(depth, new ValueWords(texts).level(depth));
            }
            return levels;
        }
    }

    /** The panel of the term for the reader of the view. */
    public static TermPanel of(TableView table, TermState state) {
        var view = table.view();
        var texts = view.texts();
        var reader = view.reader();
        boolean writable = reader != null && view.table().head().isTurnOf(reader) && !state.isAgreed();
        var latest = state.latest().map(Revision::value).orElse(null);
        var title = reader != null && state.canBeAnsweredBy(reader) && latest != null && !(latest instanceof TermValue.Clause)
                ? texts.of("answer.to", new ValueWords(texts).line(latest)) : texts.of("answer.offer", table.name(state));
        return new TermPanel(title, state.term().kind(), table.history(state), text(texts, state), source(texts, state), writable,
                reader == null ? Map.of() : choices(texts, reader, state), texts.of("answer.reason." + (reader == null ? Party.ORGANIZER : reader)),
                view.term(state.term().id()), view.home(), state.draft() != null, Options.in(texts), writable ? table.conditionChoices(state) : Map.of(), ReopeningView.of(table, state));
    }

    /** The form as it is shown first. */
    public static TermForm form(TableView table, TermState state) {
        var reader = table.view().reader();
        var draft = state.draft() == null ? null : state.draft().value();
        var own = reader == null ? null : state.sentBy(reader).orElse(null);
        var latest = state.latest().map(Revision::value).orElse(null);
        boolean ownFirst = state.term() instanceof Term.FrameTerm || latest == null;
        var start = draft != null ? draft : ownFirst && own != null ? own : latest;
        return TermForm.of(state, start, reader != null && state.canBeAnsweredBy(reader), table.view().texts().formats());
    }

    private static Map<Choice, String> choices(Texts texts, Party reader, TermState state) {
        if (!state.canBeAnsweredBy(reader)) {
            return words(texts, "answer.choice.", Choice.OFFER);
        }
        return reader == Party.ORGANIZER ? words(texts, "answer.choice.", Choice.ACCEPT, Choice.ACCEPT_ON_CONDITION, Choice.OFFER, Choice.CANNOT)
                : words(texts, "answer.choice.", Choice.ACCEPT, Choice.ACCEPT_ON_CONDITION, Choice.CANNOT, Choice.OFFER);
    }

    private static @Nullable String text(Texts texts, TermState state) {
        return standing(state) instanceof TermValue.Clause clause ? ClauseHtml.of(new ValueWords(texts).text(clause)) : null;
    }

    private static @Nullable Source source(Texts texts, TermState state) {
        if (!(standing(state) instanceof TermValue.Target(var target))) {
            return null;
        }
        var words = new ValueWords(texts).baseline(target.baseline());
        return target.baseline() instanceof Baseline.Measured measured ? new Source(words, measured.source(), target.indicator(), measured.observation())
                : new Source(words, "", target.indicator(), null);
    }

    private static @Nullable TermValue standing(TermState state) {
        return state.draft() != null && state.draft().value() != null ? state.draft().value() : state.latest().map(Revision::value).orElse(null);
    }

    @SafeVarargs
    private static <T extends Enum<T>> Map<T, String> words(Texts texts, String prefix, T... constants) {
        var words = new LinkedHashMap<T, String>();
        for (T constant : constants) {
            words.put(constant, texts.of(prefix, constant));
        }
        return words;
    }
}
