package fi.luotsi.ui.table;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.Stand;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.PackageTable.Reason;
import fi.luotsi.ui.PackageTable.Row;
import fi.luotsi.ui.PackageTable.Strand;
import fi.luotsi.ui.PackageTable.Value;
import fi.luotsi.ui.PackageTable.Words;
import fi.luotsi.ui.WordDiff;

/** Rows of the package table. */
record TermRows(Viewpoint view, Selection showing, @Nullable TermId open) {

    Row row(TermState state, List<Strand> strands) {
        var id = state.term().id();
        boolean opened = id.equals(open);
        return new Row(Viewpoint.rowId(id), name(view.texts(), state), href(id, opened), opened, TermMarks.task(view, state),
                own(state), theirs(state), difference(state), state.term() instanceof Term.ClauseTerm ? words(state) : null, sentence(state),
                TermMarks.status(view.texts(), state), reason(state), new ConditionWords(view).of(state), strands, null);
    }

    /** The term's name with what tells it apart: a clause its section, a service chain its version. */
    static String name(Texts texts, TermState state) {
        var title = texts.in(state.term().title());
        return switch (state.term()) {
            case Term.ClauseTerm clause -> texts.of("table.clause.name", String.valueOf(clause.place().section()), title);
            case Term.ChainTerm _ -> anyValue(state).map(value -> value instanceof TermValue.Chain chain ? title + ", v" + chain.version() : title).orElse(title);
            case Term.FrameTerm _, Term.RuleTerm _, Term.TargetTerm _, Term.FundingModelTerm _ -> title;
        };
    }

    /** Outside the table a frame needs its year and line as well. */
    static String fullName(Texts texts, TermState state) {
        var name = name(texts, state);
        return state.term() instanceof Term.FrameTerm frame ? texts.of("table.frame.name." + frame.line(), name, frame.year().toString()) : name;
    }

    /** A rule's words, the own ones first: too long for the columns of values. */
    private @Nullable String sentence(TermState state) {
        return view.own(state).or(() -> view.theirs(state)).filter(TermValue.Rule.class::isInstance).map(TermValue.Rule.class::cast)
                .map(new ValueWords(view.texts())::statement).filter(words -> !words.isBlank()).orElse(null);
    }

    /** A row that is open closes, with the choice of terms kept. */
    private String href(TermId id, boolean opened) {
        return (opened ? view.home() : view.term(id)) + showing.asQuery() + "#" + Viewpoint.rowId(id);
    }

    private Value own(TermState state) {
        return cell(view.own(state));
    }

    private Value theirs(TermState state) {
        return cell(view.theirs(state));
    }

    private Value cell(Optional<TermValue> value) {
        return value.map(new ValueWords(view.texts())::cell).orElseGet(() -> Value.of(view.texts().of("table.none")));
    }

    private Value difference(TermState state) {
        var own = view.own(state);
        var theirs = view.theirs(state);
        if (own.isEmpty() || theirs.isEmpty()) {
            return Value.of(view.texts().of("table.difference.none"));
        }
        var difference = new DifferenceWords(view.texts()).between(own.get(), theirs.get());
        var excess = TermMarks.excess(state);
        return excess.isZero() ? difference : difference.over(view.texts().of("table.over.by", view.texts().formats().millionsWithUnit(excess)));
    }

    private Words words(TermState state) {
        var own = view.own(state).map(this::text);
        var theirs = view.theirs(state).map(this::text);
        if (own.isEmpty() && theirs.isEmpty()) {
            return Clauses.unchanged("", view.texts().of("table.none"));
        }
        if (own.isEmpty() || theirs.isEmpty()) {
            var only = own.isPresent() ? view.own() : view.theirs();
            return Clauses.unchanged(own.or(() -> theirs).orElse(""), view.texts().of("table.clause.only.", only));
        }
        if (own.get().equals(theirs.get())) {
            return Clauses.unchanged(own.get(), view.texts().of("ui.same"));
        }
        boolean ownIsNewer = state.draft() != null || state.latest().map(Revision::party).filter(view.own()::equals).isPresent();
        var difference = ownIsNewer ? WordDiff.between(theirs.get(), own.get()) : WordDiff.between(own.get(), theirs.get());
        var count = view.texts().of("ui.diff.words", difference.insertedWords(), difference.deletedWords());
        return Clauses.changed(difference, view.texts().of("table.clause.changes." + (ownIsNewer ? view.own() : view.theirs()), count));
    }

    private String text(TermValue value) {
        return value instanceof TermValue.Clause clause ? new ValueWords(view.texts()).text(clause) : "";
    }

    private @Nullable Reason reason(TermState state) {
        var draft = state.draft();
        if (view.reader() != null && draft != null && draft.reason() != null && !draft.reason().isBlank()) {
            return new Reason(by(view.reader().name(), draft.stand()), draft.reason());
        }
        return state.lastSaid().filter(said -> said.reason() != null)
                .map(said -> new Reason(by(said.party().name(), standIn(state, said)), String.valueOf(said.reason()))).orElse(null);
    }

    /** The party, and its stand where that is not plain acceptance. */
    private String by(String party, @Nullable Stand stand) {
        var name = view.texts().of("table.party." + party);
        return stand == null || stand == Stand.ACCEPT ? name : name + ", " + view.texts().of("table.stand.said.", stand);
    }

    private static @Nullable Stand standIn(TermState state, TermState.Said said) {
        return state.answers().stream().filter(answer -> answer.round() == said.round() && answer.party() == said.party())
                .map(answer -> answer.stand()).findFirst().orElse(null);
    }

    private static Optional<TermValue> anyValue(TermState state) {
        return Optional.ofNullable(state.draft()).flatMap(draft -> Optional.ofNullable(draft.value())).or(() -> state.latest().map(Revision::value));
    }
}
