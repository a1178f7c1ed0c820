package fi.luotsi.ui.summary;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.OpenedTable;

/**
 * Where the sum of a year's expenses comes from: the decided envelope, and what was offered for each frame in each round.
 *
 * @param decision who decided on the envelope, when and under which section; null where nobody has
 * @param assumption whether the envelope lacks a public source
 * @param rounds numbers and parties
 * @param total what lay on the table after each round
 */
public record YearOrigin(String year, @Nullable String decision, @Nullable String envelope, boolean assumption, List<Round> rounds, List<Row> rows, Row total, List<Said> said) {

    public record Round(String number, String party) {}

    /** @param offers one for each round; empty where the round offered nothing else */
    public record Row(Link frame, List<String> offers, String agreed) {}

    /** An offer with the reason it came with. */
    public record Said(Link offer, String reason, String by) {}

    static YearOrigin of(OpenedTable table, Year year) {
        var frames = table.table().frames(year, LineKind.EXPENSES);
        var sent = table.table().rounds().stream().filter(round -> round.sent() != null).toList();
        var envelope = Optional.ofNullable(table.table().envelopes().get(year));
        var formats = table.texts().formats();
        return new YearOrigin(year.toString(), envelope.map(one -> table.texts().of("summary.year.decided", one.decidedBy(), one.section(), formats.date(one.decidedOn()))).orElse(null),
                envelope.map(one -> formats.euros(one.amount())).orElse(null), envelope.map(one -> one.assumption()).orElse(false),
                sent.stream().map(round -> new Round(String.valueOf(round.number()), table.party(round.party()))).toList(),
                frames.stream().map(state -> row(table, state, sent)).toList(), total(table, year, frames, sent),
                frames.stream().flatMap(state -> state.revisions().stream().flatMap(revision -> said(table, state, revision).stream())).toList());
    }

    private static Row row(OpenedTable table, TermState state, List<SentRound> sent) {
        var formats = table.texts().formats();
        return new Row(new Link(table.texts().in(state.term().title()), table.href(state.term().id())),
                sent.stream().map(round -> state.revisions().stream().filter(revision -> revision.round() == round.number()).findFirst()
                        .flatMap(revision -> euros(revision.value())).map(formats::millions).orElse("")).toList(),
                state.agreedValue().flatMap(YearOrigin::euros).map(formats::millions).orElse("–"));
    }

    private static Row total(OpenedTable table, Year year, List<TermState> frames, List<SentRound> sent) {
        var formats = table.texts().formats();
        var agreed = Euros.sum(frames.stream().map(state -> state.agreedValue().flatMap(YearOrigin::euros).orElse(Euros.ZERO)).toList());
        return new Row(new Link(table.texts().of("summary.year.total", year.toString()), table.home() + "/frames"),
                sent.stream().map(round -> formats.millions(lying(table.table().asOf(round.number()).frames(year, LineKind.EXPENSES)))).toList(), formats.millions(agreed));
    }

    private static Euros lying(List<TermState> frames) {
        return Euros.sum(frames.stream().map(state -> state.latest().map(Revision::value).flatMap(YearOrigin::euros).orElse(Euros.ZERO)).toList());
    }

    private static Optional<Said> said(OpenedTable table, TermState state, Revision revision) {
        var reason = revision.reason();
        return reason == null ? Optional.empty() : euros(revision.value()).map(amount -> new Said(
                new Link(table.texts().in(state.term().title()) + ", " + table.texts().formats().millionsWithUnit(amount), table.href(state.term().id())), reason,
                table.texts().of("summary.year.by", String.valueOf(revision.round()), revision.authorName(), table.texts().formats().dateTime(revision.at()))));
    }

    private static Optional<Euros> euros(TermValue value) {
        return value instanceof TermValue.Frame(var amount) ? Optional.of(amount) : Optional.empty();
    }
}
