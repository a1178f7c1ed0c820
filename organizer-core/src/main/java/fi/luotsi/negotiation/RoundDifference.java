package fi.luotsi.negotiation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.term.Term;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.negotiation.term.TermValue;

/**
 * What changed on the table between two rounds: per term the value that lay there after the one and after the other.
 *
 * @param unchanged how many terms lie there with the same value
 * @param then the package as it stood after the later round, for sums
 */
public record RoundDifference(NegotiationHead head, SentRound from, SentRound to, List<Change> changes, int unchanged,
        NegotiationPackage before, NegotiationPackage then) {

    /**
     * One changed term: another value, or the same value standing with something else.
     *
     * @param before null where nothing had been offered yet
     * @param after the revision that lies on the table after the later round: value, author, party, time, reason
     */
    public record Change(Term term, @Nullable Revision before, Revision after) {

        /** How many euros more or less; empty unless both values are frames. */
        public Optional<EurosDelta> euros() {
            if (before != null && before.value() instanceof TermValue.Frame(var was) && after.value() instanceof TermValue.Frame(var is)) {
                return Optional.of(EurosDelta.between(was, is));
            }
            return Optional.empty();
        }
    }

    /**
     * @param percent of the earlier amount, one decimal; null where that was nothing
     */
    public record EurosDelta(Euros euros, @Nullable BigDecimal percent) {

        public static EurosDelta between(Euros was, Euros is) {
            var difference = is.minus(was);
            var percent = was.isZero() ? null : difference.toBigDecimal().movePointRight(2)
                    .divide(was.toBigDecimal(), MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
            return new EurosDelta(difference, percent);
        }
    }

    /** Whether another value of the term lies there, or the same with something else. */
    public boolean changed(Term term) {
        return changes.stream().anyMatch(change -> change.term().id().equals(term.id()));
    }

    static RoundDifference between(NegotiationPackage table, int a, int b) {
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        var before = table.asOf(from);
        var then = table.asOf(to);
        var changes = then.terms().stream().flatMap(state -> change(before, state).stream()).toList();
        return new RoundDifference(table.head(), round(table, from), round(table, to), changes, then.terms().size() - changes.size(), before, then);
    }

    /**
     * What one package says otherwise than another: each term beside the one that is the same by its origin.
     *
     * @param origin tells which terms of the two are one and the same
     */
    public static RoundDifference between(NegotiationPackage before, NegotiationPackage then, UnaryOperator<TermId> origin) {
        var were = new HashMap<TermId, Revision>();
        before.terms().forEach(state -> state.latest().ifPresent(was -> were.put(origin.apply(state.term().id()), was)));
        var changes = then.terms().stream().flatMap(state -> {
            var was = were.get(origin.apply(state.term().id()));
            return state.latest().filter(is -> was == null || !was.value().equals(is.value())).map(is -> new Change(state.term(), was, is)).stream();
        }).toList();
        int offered = (int) then.terms().stream().filter(state -> state.latest().isPresent()).count();
        return new RoundDifference(then.head(), lastSent(before), lastSent(then), changes, offered - changes.size(), before, then);
    }

    private static SentRound lastSent(NegotiationPackage table) {
        return table.rounds().stream().filter(round -> round.sent() != null).reduce((first, last) -> last).orElseThrow();
    }

    private static Optional<Change> change(NegotiationPackage before, TermState now) {
        var was = before.term(now.term().id()).flatMap(TermState::latest).orElse(null);
        return now.latest().filter(is -> was == null || !was.value().equals(is.value()) || !was.conditions().equals(is.conditions())).map(is -> new Change(now.term(), was, is));
    }

    private static SentRound round(NegotiationPackage table, int number) {
        return table.rounds().stream().filter(sent -> sent.number() == number).findFirst().orElseThrow();
    }
}
