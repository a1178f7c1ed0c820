package fi.luotsi.ui.table;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;

import fi.luotsi.budget.Envelope;
import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.Board;
import fi.luotsi.ui.Board.SumLine;

/** Where the negotiation stands at a glance: agreed, conditional, open and disputed by count and by euros, and the sums beside them. */
record Boards(Viewpoint view) {

    Board board() {
        return standing().board(view.texts(), sums());
    }

    Standing standing() {
        var terms = view.table().terms();
        return new Standing(terms.stream().collect(groupingBy(TermMarks::kind, counting())),
                terms.stream().collect(groupingBy(TermMarks::kind, reducing(Euros.ZERO, this::amount, Euros::plus))));
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
