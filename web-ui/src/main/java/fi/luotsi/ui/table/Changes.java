package fi.luotsi.ui.table;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.RoundDifference;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.ui.Change;
import fi.luotsi.ui.listing.CodedTerms;

/**
 * What changed between two rounds, or between two versions of an agreement, each change in the form of its kind.
 *
 * @param ends what the two are called; null for rounds, which are named by number and party
 */
public record Changes(RoundDifference difference, CodedTerms shown, Texts texts, @Nullable Ends ends) {

    /** {@code Versio 1} and {@code Versio 2}. */
    public record Ends(String before, String after) {}

    public Changes(RoundDifference difference, CodedTerms shown, Texts texts) {
        this(difference, shown, texts, null);
    }

    private List<RoundDifference.Change> listed() {
        return difference.changes().stream().filter(change -> shown.shows(change.term().id())).toList();
    }

    /** Frames of one year and line together, then every other changed term by itself. */
    public List<Change> all() {
        var changes = new ArrayList<Change>();
        for (Year year : years()) {
            for (LineKind line : LineKind.values()) {
                var frames = listed().stream().filter(change -> isCell(change.term(), year, line)).toList();
                if (!frames.isEmpty()) {
                    changes.add(new FrameChanges(this, year, line).of(frames));
                }
            }
        }
        listed().stream().filter(change -> change.term().kind() != TermKind.FRAME)
                .map(change -> new ValueChange(this, change).shown()).forEach(changes::add);
        return changes;
    }

    /** {@code 4 muutosta: eurot 3, sopimusteksti 1. 5 kohtaa ennallaan.} */
    public String summary() {
        var kinds = difference.changes().stream().collect(Collectors.groupingBy(change -> change.term().kind(), TreeMap::new, Collectors.counting()));
        var counted = kinds.entrySet().stream().map(kind -> texts.of("table.kind.", kind.getKey()) + " " + kind.getValue()).collect(Collectors.joining(", "));
        return texts.of("table.diff.summary", difference.changes().size(), counted, difference.unchanged());
    }

    /** The sum of the expenses of each year, before and after. */
    public List<Change.Line> yearSums() {
        var years = new TreeSet<Year>();
        List.of(difference.before(), difference.then()).forEach(table -> table.terms().forEach(state -> {
            if (state.term() instanceof FrameTerm frame && frame.line() == LineKind.EXPENSES) {
                years.add(frame.year());
            }
        }));
        return years.stream().map(year -> new FrameChanges(this, year, LineKind.EXPENSES).sumOf(year.toString())).toList();
    }

    Change.Heading heading(String id, String title, TermKind kind) {
        return new Change.Heading(id, title, texts.of("table.kind.", kind));
    }

    Change.By by(Revision after) {
        return new Change.By(after.authorName(), texts.formats().dateTime(after.at()), reason(after));
    }

    String reason(Revision revision) {
        var reason = revision.reason() == null ? texts.of("table.no-reason") : revision.reason();
        var onlyIf = new ConditionWords(new Viewpoint(difference.then(), null, texts, "")).sentence(revision.conditions());
        return onlyIf == null ? reason : reason + " (" + onlyIf + ")";
    }

    /** {@code Kierros 1 · järjestäjä}. @param was what lay there then; null for nothing */
    String beforeHead(@Nullable Revision was) {
        return ends == null ? head(difference.from(), was) : ends.before();
    }

    String afterHead(Revision is) {
        return ends == null ? head(difference.to(), is) : ends.after();
    }

    Change.Columns columns() {
        return ends == null ? new Change.Columns(round(difference.from()) + ", €", party(difference.from()), round(difference.to()) + ", €", party(difference.to()))
                : new Change.Columns(ends.before() + ", €", "", ends.after() + ", €", "");
    }

    /** What stands beside a term that was not there before. */
    String first() {
        return texts.of(ends == null ? "table.diff.first" : "table.diff.added");
    }

    private String head(SentRound round, @Nullable Revision revision) {
        return round(round) + " · " + (revision == null ? party(round) : texts.of("table.party.low.", revision.party()));
    }

    private String round(SentRound round) {
        return texts.of("table.round", String.valueOf(round.number()));
    }

    private String party(SentRound round) {
        return texts.of("table.party.low.", round.party());
    }

    private TreeSet<Year> years() {
        var years = new TreeSet<Year>();
        difference.changes().forEach(change -> {
            if (change.term() instanceof FrameTerm frame) {
                years.add(frame.year());
            }
        });
        return years;
    }

    private static boolean isCell(Term term, Year year, LineKind line) {
        return term instanceof FrameTerm frame && frame.year().equals(year) && frame.line() == line;
    }
}
