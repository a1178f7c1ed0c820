package fi.luotsi.ui.table;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.RoundDifference;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.Change;

/** The changed frames of one year and line, with the sums of all of them before and after. */
record FrameChanges(Changes changes, Year year, LineKind line) {

    Change of(List<RoundDifference.Change> frames) {
        var texts = changes.texts();
        var last = frames.getLast().after();
        boolean oneHand = frames.stream().allMatch(frame -> frame.after().round() == last.round());
        var lines = frames.stream().map(frame -> line(frame, oneHand)).toList();
        var heading = new Change.Heading("m-" + line + "-" + year, texts.of("table.section.FRAME." + line, year.toString()), texts.of("table.diff.cells", lines.size()));
        var by = frames.size() == 1 ? changes.by(last) : new Change.By(last.authorName(), texts.formats().dateTime(last.at()), texts.of("table.diff.each-cell"));
        return new Change.EurosChange(heading, changes.columns(), lines, sum(), by);
    }

    private Change.Line line(RoundDifference.Change frame, boolean oneHand) {
        var texts = changes.texts();
        var after = frame.after();
        var before = frame.before();
        var reason = oneHand ? changes.reason(after) : texts.of("table.party." + after.party()) + ": " + changes.reason(after);
        var name = texts.in(frame.term().title());
        if (before == null) {
            return new Change.Line(name, texts.of("table.none"), texts.formats().number(amount(after)), "–", "–", reason, null);
        }
        return line(name, amount(before), amount(after), reason, null);
    }

    private Change.Line sum() {
        return sumOf(changes.texts().of("table.sum.frames"));
    }

    /** All frames of the year and line, under the given name. */
    Change.Line sumOf(String name) {
        var texts = changes.texts();
        var before = sum(changes.difference().before());
        var then = sum(changes.difference().then());
        var excess = line == LineKind.EXPENSES ? changes.difference().then().excess(year, then) : Optional.<Euros>empty();
        return line(name, before, then, "",
                excess.map(over -> texts.of("table.over.sum", texts.formats().millionsWithUnit(over))).orElse(null));
    }

    private Change.Line line(String name, Euros before, Euros after, String reason, @Nullable String flag) {
        var formats = changes.texts().formats();
        return new Change.Line(name, formats.number(before), formats.number(after), formats.signedNumber(after.minus(before)),
                formats.changeNumber(before, after), reason, flag);
    }

    private Euros sum(NegotiationPackage table) {
        return Euros.sum(table.frames(year, line).stream().map(TermState::latest).map(latest -> latest.map(FrameChanges::amount).orElse(Euros.ZERO)).toList());
    }

    private static Euros amount(Revision revision) {
        return revision.value() instanceof TermValue.Frame(var amount) ? amount : Euros.ZERO;
    }
}
