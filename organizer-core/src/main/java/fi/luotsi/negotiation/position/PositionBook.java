package fi.luotsi.negotiation.position;

import java.util.List;
import java.util.Optional;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermId;

/** One party's positions at one table. */
public record PositionBook(Party party, List<Position> positions) {

    public Optional<Position> of(TermId term) {
        return positions.stream().filter(position -> position.term().equals(term)).findFirst();
    }

    /** The band of what the other party has sent last; empty where it sent nothing that falls into one, or the term is agreed. */
    public Optional<Band> ofIncoming(TermState state) {
        return state.isAgreed() ? Optional.empty()
                : of(state.term().id()).flatMap(position -> state.sentBy(party.other()).flatMap(position.stance()::band));
    }
}
