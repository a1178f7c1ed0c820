package fi.luotsi.negotiation.concession;

import java.util.Objects;
import java.util.Optional;

import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.Term;

/** One term that is measured by a number, with how far each party has come. */
public record Concession(TermState state, Course organizer, Course provider) {

    static Concession of(TermState state) {
        return new Concession(state, Course.of(state, Party.ORGANIZER), Course.of(state, Party.PROVIDER));
    }

    public Course of(Party party) {
        return party == Party.ORGANIZER ? organizer : provider;
    }

    /** What the provider stands behind minus what the organizer does; empty as long as one of them has said nothing. */
    public Optional<Measure> gap() {
        return gap(Integer.MAX_VALUE);
    }

    Optional<Measure> gap(int round) {
        return provider.upTo(round).flatMap(theirs -> organizer.upTo(round).filter(ours -> isSameUnit(ours, theirs)).map(theirs::minus));
    }

    /** Whether its euros are expenses; what clients pay is counted by itself. */
    public boolean isExpense() {
        return state.term() instanceof Term.FrameTerm frame && frame.line() == LineKind.EXPENSES;
    }

    public boolean isInEuros() {
        return state.term() instanceof Term.FrameTerm;
    }

    boolean isMeasured() {
        return !organizer.words().isEmpty() || !provider.words().isEmpty();
    }

    private static boolean isSameUnit(Measure one, Measure other) {
        return Objects.equals(one.unit(), other.unit());
    }
}
