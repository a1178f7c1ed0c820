package fi.luotsi.negotiation.concession;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.SentRound;
import fi.luotsi.negotiation.term.Measure;

/**
 * The ledger of what both parties have moved: the last number minus the first, by term, party and round. Sums are of expenses:
 * targets have units of their own. Drafts are not in it.
 *
 * @param terms in the agreement's order, those that at least one party has given a number
 * @param rounds the rounds that were sent, in order
 */
public record Concessions(List<Concession> terms, List<SentRound> rounds) {

    public static Concessions of(NegotiationPackage table) {
        return new Concessions(table.terms().stream().map(Concession::of).filter(Concession::isMeasured).toList(),
                table.rounds().stream().filter(round -> round.sent() != null).toList());
    }

    /** How many euros of expenses the party has moved since its first offers. */
    public Euros moved(Party party) {
        return moved(party, Integer.MAX_VALUE);
    }

    /** As {@link #moved}, as it was after the round. */
    public Euros moved(Party party, int round) {
        return sum(expenses().map(one -> one.of(party).movement(round)));
    }

    /** What the party moved in the round. */
    public Euros movedIn(Party party, int round) {
        return moved(party, round).minus(moved(party, round - 1));
    }

    /** The provider's expenses minus the organizer's, over the frames both have given a number; empty as long as there is none. */
    public Optional<Euros> gap(int round) {
        return expenses().anyMatch(one -> one.gap(round).isPresent()) ? Optional.of(sum(expenses().map(one -> one.gap(round)))) : Optional.empty();
    }

    private Stream<Concession> expenses() {
        return terms.stream().filter(Concession::isExpense);
    }

    private static Euros sum(Stream<Optional<Measure>> movements) {
        return Euros.sum(movements.flatMap(Optional::stream).map(Measure::euros).toList());
    }
}
