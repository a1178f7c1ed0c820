package fi.luotsi.ui.table;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.Bar;
import fi.luotsi.ui.Board;
import fi.luotsi.ui.Board.KeyEntry;
import fi.luotsi.ui.Board.SumLine;
import fi.luotsi.ui.StatusTag;

/** Where the negotiation stands at a glance: agreed, conditional and open by count and by euros, and disputed where anything is. */
record Boards(Viewpoint view) {

    private static final List<StatusTag.Kind> KINDS = List.of(StatusTag.Kind.AGREED, StatusTag.Kind.CONDITIONAL, StatusTag.Kind.OPEN);

    private List<StatusTag.Kind> kinds() {
        return count(StatusTag.Kind.DISPUTED) == 0 ? KINDS : Stream.concat(KINDS.stream(), Stream.of(StatusTag.Kind.DISPUTED)).toList();
    }

    Board board() {
        var terms = bar("table.board.terms", this::count, kind -> String.valueOf(count(kind)), String.valueOf(view.table().terms().size()));
        var all = Euros.sum(kinds().stream().map(this::euros).toList());
        var euros = bar("table.board.euros", kind -> euros(kind).cents(), kind -> millions(euros(kind)), millions(all));
        var key = kinds().stream().map(kind -> new KeyEntry(kind,
                view.texts().of("table.board.key", word(kind), String.valueOf(count(kind)), millions(euros(kind))))).toList();
        return new Board(terms, euros, key, sums());
    }

    private Bar bar(String name, Function<StatusTag.Kind, Long> amount, Function<StatusTag.Kind, String> text, String total) {
        var parts = kinds().stream().map(kind -> new Bar.Part(kind, word(kind), BigDecimal.valueOf(amount.apply(kind)), text.apply(kind))).toList();
        return Bar.of(view.texts().of(name), parts, total);
    }

    private String word(StatusTag.Kind kind) {
        return view.texts().of(kind.messageKey());
    }

    private long count(StatusTag.Kind kind) {
        return view.table().terms().stream().filter(state -> TermMarks.kind(state) == kind).count();
    }

    private Euros euros(StatusTag.Kind kind) {
        return Euros.sum(view.table().terms().stream().filter(state -> TermMarks.kind(state) == kind).map(this::amount).toList());
    }

    /** What counts is the own value; where there is none, the offer on the table. Client fees are no expenses. */
    private Euros amount(TermState state) {
        if (!(state.term() instanceof FrameTerm frame) || frame.line() != LineKind.EXPENSES) {
            return Euros.ZERO;
        }
        return view.own(state).or(() -> state.latest().map(Revision::value)).orElse(null) instanceof TermValue.Frame(var amount) ? amount : Euros.ZERO;
    }

    private List<SumLine> sums() {
        var lines = new ArrayList<SumLine>();
        for (Year year : Sections.years(view.table())) {
            var envelope = view.table().envelopes().get(year);
            if (envelope != null) {
                lines.add(envelope(envelope));
            }
            lines.add(line(view.theirs(), year, view.table().sentSum(view.theirs(), year, LineKind.EXPENSES), false));
            lines.add(line(view.own(), year, Sections.ownSum(view, year, LineKind.EXPENSES), true));
        }
        return lines;
    }

    private SumLine envelope(Envelope envelope) {
        var decision = envelope.assumption() ? view.texts().of("table.assumed", envelope.section()) : envelope.section();
        return new SumLine(view.texts().of("table.board.envelope", envelope.year().toString()), decision, millions(envelope.amount()), null, false, null, null);
    }

    private SumLine line(Party party, Year year, Euros sum, boolean own) {
        var name = own && view.writes() ? view.texts().of("table.board.own-draft", String.valueOf(view.table().head().round()))
                : view.texts().of("table.board.offer." + party);
        if (sum.isZero()) {
            return new SumLine(name, null, view.texts().of("table.none"), null, own, null, null);
        }
        var over = view.table().excess(year, sum).map(excess -> view.texts().of("table.over", millions(excess))).orElse(null);
        var envelope = view.table().envelopes().get(year);
        var rest = envelope == null || over != null ? null : view.texts().of("table.board.rest", millions(envelope.amount().minus(sum)));
        return new SumLine(name, null, millions(sum), null, own, rest, over);
    }

    private String millions(Euros amount) {
        return view.texts().formats().millionsWithUnit(amount);
    }
}
