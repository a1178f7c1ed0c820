package fi.luotsi.ui.concession;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.concession.Concessions;
import fi.luotsi.ui.chart.Axis;
import fi.luotsi.ui.chart.Chart;
import fi.luotsi.ui.chart.Look;
import fi.luotsi.ui.chart.Plot;
import fi.luotsi.ui.listing.CodedTerms;
import fi.luotsi.ui.table.OpenedTable;

/** How far both parties have come from their first offers, round by round, as two lines from zero. */
record ConcessionPicture(OpenedTable table, Concessions ledger) {

    /** Empty before the second round: one round alone is no line. */
    static Optional<Chart> of(OpenedTable table, Concessions ledger) {
        return ledger.rounds().size() < 2 ? Optional.empty() : Optional.of(new ConcessionPicture(table, ledger).chart());
    }

    private Chart chart() {
        var values = Stream.of(Party.values()).flatMap(party -> points(party).stream()).map(Plot.Point::y).toList();
        var axis = Axis.withZero(Math.min(-1, values.stream().min(Double::compare).orElse(0.0)), Math.max(1, values.stream().max(Double::compare).orElse(0.0)));
        var formats = table.texts().formats();
        var numbers = ledger.rounds().stream().map(SentRound::number).toList();
        var plot = Plot.over(numbers.getFirst(), numbers.getLast(), axis, value -> formats.decimal(BigDecimal.valueOf(value), axis.decimals()))
                .ticks(numbers.stream().map(number -> new Plot.Tick(number, String.valueOf(number))).toList());
        var ends = new ArrayList<Plot.End>();
        for (Party party : List.of(Party.PROVIDER, Party.ORGANIZER)) {
            var points = points(party);
            plot.line(points, look(party)).points(points, look(party));
            ends.add(new Plot.End(table.texts().of("table.party." + party), formats.signedMillions(ledger.moved(party)), millions(ledger.moved(party)), look(party)));
        }
        return plot.ends(ends).chart("concession-line", new Chart.Heading(table.texts().of("concession.picture"), new ConcessionSheet(table, ledger, false, CodedTerms.ALL).summary(),
                table.texts().of("concession.picture.unit"), null), new Chart.Numbers(List.of(), List.of()));
    }

    private List<Plot.Point> points(Party party) {
        return ledger.rounds().stream().map(round -> new Plot.Point(round.number(), millions(ledger.moved(party, round.number())))).toList();
    }

    private static Look look(Party party) {
        return party == Party.ORGANIZER ? Look.A : Look.B;
    }

    private static double millions(Euros amount) {
        return amount.toBigDecimal().movePointLeft(6).doubleValue();
    }
}
