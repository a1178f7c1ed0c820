package fi.luotsi.ui.table;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.Revision;
import fi.luotsi.negotiation.RoundDifference;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.ui.Change;
import fi.luotsi.ui.listing.CodedTerms;

/** What changed between two rounds, each change in the form of its kind. */
public record Changes(RoundDifference difference, CodedTerms shown, Texts texts) {

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

    /** {@code Kierros 1 · järjestäjä}. */
    String head(SentRound round) {
        return round(round) + " · " + party(round);
    }

    String round(SentRound round) {
        return texts.of("table.round", String.valueOf(round.number()));
    }

    String party(SentRound round) {
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
