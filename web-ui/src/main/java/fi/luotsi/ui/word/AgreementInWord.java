package fi.luotsi.ui.word;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.depth.ChainTexts;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;
import fi.luotsi.ui.table.ValueWords;
import fi.luotsi.ui.word.AgreementDocument.Block;
import fi.luotsi.ui.word.AgreementDocument.Section;
import fi.luotsi.ui.word.Tracked.Mark;

/**
 * Lays the package out as a document in which everything offered after a round is a tracked change of its author.
 *
 * @param since the round whose package the changes begin from; 0 for each term's first offer
 * @param draft whether the reader's own draft is the last change; nobody else's is ever known here
 * @param chains what the chains bring to the agreement
 */
record AgreementInWord(TableView table, int since, boolean draft, ChainTexts.Clauses chains) {

    private static final List<TermKind> IN_ORDER = List.of(TermKind.RULE, TermKind.TARGET, TermKind.CHAIN, TermKind.FUNDING_MODEL, TermKind.CLAUSE);

    /** A value of a term at one time; null where it had none. */
    private record Step(TermValue value, @Nullable Mark mark) {}

    AgreementDocument document() {
        var head = table.view().table().head();
        var sections = new ArrayList<Section>();
        for (Year year : head.period().years()) {
            for (LineKind line : LineKind.values()) {
                section(texts().of("table.section.FRAME." + line, year.toString()), state -> state.term() instanceof FrameTerm frame && frame.year().equals(year) && frame.line() == line, sections);
            }
        }
        IN_ORDER.forEach(kind -> section(texts().of("table.section.", kind), state -> state.term().kind() == kind, sections));
        var notes = Stream.of(texts().of("files.word.note.case", head.caseNumber(), texts().in(head.organizerName()), texts().in(head.providerName())),
                since == 0 ? texts().of("files.word.note.first") : texts().of("files.word.note.since", String.valueOf(since)),
                draft ? texts().of("files.word.note.draft") : "", texts().of("files.word.note.edit")).filter(note -> !note.isEmpty()).toList();
        return new AgreementDocument(texts().in(head.title()), notes, sections);
    }

    private void section(String heading, Predicate<TermState> belongs, List<Section> sections) {
        var blocks = table.view().table().terms().stream().filter(belongs).flatMap(state -> blocks(state).stream()).toList();
        if (!blocks.isEmpty()) {
            sections.add(new Section(heading, blocks));
        }
    }

    private List<Block> blocks(TermState state) {
        var name = table.name(state);
        if (state.term().kind() != TermKind.CLAUSE) {
            var words = new ValueWords(texts());
            return List.of(new Block(null, name, texts().locale().toLanguageTag(), null, tracked(state, value -> line(words, state, value), texts().of("files.word.nothing"))));
        }
        return List.of(clause(state, name, "fi", value -> value instanceof TermValue.Clause(var fi, _) ? fi : ""),
                clause(state, null, "sv", value -> value instanceof TermValue.Clause(_, var sv) ? sv : ""));
    }

    /** A chain's depth with the clauses that it brings, one in a line. */
    private String line(ValueWords words, TermState state, TermValue value) {
        return Stream.concat(Stream.of(words.line(value)), chains.of(state, value).stream()).collect(Collectors.joining("\n"));
    }

    private Block clause(TermState state, @Nullable String heading, String language, Function<TermValue, String> text) {
        var tracked = tracked(state, text, "");
        var own = state.draft();
        return new Block(heading, texts().of("files.word.language." + language), language + "-FI",
                ClauseTag.of(state.term().id(), language, own == null ? 0 : own.version(), tracked.text()), tracked);
    }

    private Tracked tracked(TermState state, Function<TermValue, String> words, String nothing) {
        var steps = steps(state);
        if (steps.isEmpty()) {
            return Tracked.of(nothing);
        }
        var first = steps.getFirst();
        var tracked = first.mark() == null ? Tracked.of(words.apply(first.value())) : Tracked.of("").then(words.apply(first.value()), first.mark());
        for (Step step : steps.subList(1, steps.size())) {
            tracked = step.mark() == null ? tracked : tracked.then(words.apply(step.value()), step.mark());
        }
        return tracked;
    }

    /** The value the changes begin from, unmarked where there was one, and each later one with its author. */
    private List<Step> steps(TermState state) {
        var steps = new ArrayList<Step>();
        for (var revision : state.revisions()) {
            boolean base = revision.round() <= since || since == 0 && steps.isEmpty();
            if (base) {
                steps.clear();
            }
            steps.add(new Step(revision.value(), base ? null : new Mark(author(revision.party(), revision.authorName()), revision.at())));
        }
        var own = state.draft();
        var reader = table.view().reader();
        if (draft && own != null && own.value() != null && reader != null) {
            steps.add(new Step(own.value(), since == 0 && steps.isEmpty() ? null : new Mark(author(reader, own.savedBy()), own.savedAt())));
        }
        return steps;
    }

    /** {@code HUS Helsingin yliopistollinen sairaala: Toimialajohtaja}: the party first, because the party says it. */
    private String author(Party party, String person) {
        var head = table.view().table().head();
        return texts().in(party == Party.ORGANIZER ? head.organizerName() : head.providerName()) + ": " + person;
    }

    private Texts texts() {
        return table.view().texts();
    }
}
