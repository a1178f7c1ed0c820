package fi.luotsi.ui.concession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.concession.Concession;
import fi.luotsi.negotiation.concession.Concessions;
import fi.luotsi.negotiation.concession.Course;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.listing.CodedTerms;
import fi.luotsi.ui.table.OpenedTable;

/**
 * The ledger in words.
 *
 * @param moved only the terms that somebody has moved on
 * @param coded only the terms that the code asked for leaves
 */
record ConcessionSheet(OpenedTable table, Concessions ledger, boolean moved, CodedTerms coded) {

    /** Terms that can be read below each other. Amounts of euros are in millions; each number of another block carries its unit. */
    public record Block(String id, String heading, String unit, List<Row> rows, List<String> sums) {}

    /** @param cells first, last and movement of the organizer, then of the provider, then the gap */
    public record Row(Link term, List<Cell> cells) {}

    /** @param head the column, for narrow screens */
    public record Cell(String head, String text, boolean movement) {}

    /** @param cells who sent it and when, what it moved, how far both have come, and the gap */
    public record RoundRow(String name, String by, List<Cell> cells) {}

    static boolean hasMoved(Concession concession) {
        return Stream.of(Party.values()).anyMatch(party -> concession.of(party).movement().filter(movement -> movement.number().signum() != 0).isPresent());
    }

    List<Block> blocks() {
        return Stream.of(block("expenses", Concession::isExpense), block("fees", one -> one.isInEuros() && !one.isExpense()), block("targets", one -> !one.isInEuros()))
                .flatMap(Optional::stream).toList();
    }

    private Optional<Block> block(String id, Predicate<Concession> belongs) {
        var shown = ledger.terms().stream().filter(belongs).filter(one -> !moved || hasMoved(one)).filter(one -> coded.shows(one.state().term().id())).toList();
        var unit = id.equals("targets") ? "" : "M€";
        return shown.isEmpty() ? Optional.empty() : Optional.of(new Block(id, text("concession.block." + id), unit, shown.stream().map(this::row).toList(),
                id.equals("expenses") && !moved && coded.choice().chosen().isEmpty() ? sums() : List.of()));
    }

    private Row row(Concession one) {
        var id = one.state().term().id();
        var cells = new ArrayList<Cell>();
        for (Party party : Party.values()) {
            var course = one.of(party);
            cells.add(cell("first", party, course.first().map(this::plain)));
            cells.add(cell("last", party, course.last().map(value -> plain(value) + mark(course))));
            cells.add(new Cell(head("moved", party), course.movement().map(this::signed).orElse(none()), true));
        }
        cells.add(new Cell(text("concession.gap"), one.gap().map(this::signed).orElse(none()), false));
        return new Row(new Link(table.view().name(one.state()), table.href(id)), cells);
    }

    /** Below first and last stands the sum of all, below the movement the ledger's. */
    private List<String> sums() {
        var sums = new ArrayList<String>();
        for (Party party : Party.values()) {
            sums.add(formats().millions(total(party, Course::first)));
            sums.add(formats().millions(total(party, Course::last)));
            sums.add(formats().signedMillions(ledger.moved(party)));
        }
        sums.add(gap(Integer.MAX_VALUE));
        return sums;
    }

    private Euros total(Party party, Function<Course, Optional<Measure>> which) {
        return Euros.sum(ledger.terms().stream().filter(Concession::isExpense).flatMap(one -> which.apply(one.of(party)).stream()).map(Measure::euros).toList());
    }

    List<RoundRow> rounds() {
        return ledger.rounds().stream().map(round -> {
            var by = table.texts().of("table.party." + round.party());
            return new RoundRow(String.valueOf(round.number()), by, List.of(cell("concession.round.moved", ledger.movedIn(round.party(), round.number())),
                    cell("concession.round.ORGANIZER", so(Party.ORGANIZER, round)), cell("concession.round.PROVIDER", so(Party.PROVIDER, round)),
                    new Cell(text("concession.gap"), gap(round.number()), false)));
        }).toList();
    }

    String summary() {
        return ledger.rounds().isEmpty() ? text("concession.none.text") : table.texts().of("concession.summary", unit(ledger.moved(Party.ORGANIZER)), unit(ledger.moved(Party.PROVIDER)),
                ledger.gap(Integer.MAX_VALUE).map(this::unit).orElse(none()));
    }

    private Euros so(Party party, SentRound round) {
        return ledger.moved(party, round.number());
    }

    private String gap(int round) {
        return ledger.gap(round).map(formats()::signedMillions).orElse(none());
    }

    private Cell cell(String key, Euros moved) {
        return new Cell(text(key), formats().signedMillions(moved), false);
    }

    private Cell cell(String what, Party party, Optional<String> words) {
        return new Cell(head(what, party), words.orElse(none()), false);
    }

    private String head(String what, Party party) {
        return table.texts().of("table.party." + party) + ", " + text("concession." + what);
    }

    private String plain(Measure value) {
        return value.isEuros() ? formats().millions(value.euros()) : table.texts().measure(value);
    }

    private String signed(Measure movement) {
        return movement.isEuros() ? formats().signedMillions(movement.euros())
                : formats().signed(movement.number(), Math.max(0, movement.number().scale())) + "\u00a0" + points(String.valueOf(movement.unit()));
    }

    /** The difference of two percentages is counted in points. */
    private String points(String unit) {
        return unit.strip().equals("%") ? text("table.unit.points") : unit;
    }

    /** An accepted number is the other party's. */
    private String mark(Course course) {
        return course.words().getLast().accepted() ? "*" : "";
    }

    private String unit(Euros moved) {
        return formats().signedMillions(moved) + "\u00a0M€";
    }

    private String none() {
        return text("table.none");
    }

    private String text(String key) {
        return table.texts().of(key);
    }

    private Formats formats() {
        return table.texts().formats();
    }
}
