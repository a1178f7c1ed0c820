package fi.luotsi.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fi.luotsi.negotiation.term.TermId;

/**
 * Replays a package round by round and says which terms are locked. A pure function of what was offered, answered and opened again.
 *
 * <p>In each round, the largest set of terms is locked in which every term is accepted, nothing depends on what is no longer
 * offered, and no condition leads out of the set or into it: what a condition ties is locked together or not at all. What
 * is locked stays locked until both parties open it again, and with it all that was agreed on its condition.
 */
final class Resolution {

    private final Map<TermId, TermState> terms = new LinkedHashMap<>();
    private final Map<TermId, Exchange> table = new HashMap<>();
    private final Map<TermId, Integer> reopened = new HashMap<>();
    private final Set<TermId> locked = new HashSet<>();

    private Resolution(List<TermState> states) {
        states.forEach(state -> terms.put(state.term().id(), state));
    }

    /** The same terms, each with what follows for it. */
    static List<TermState> settle(List<TermState> states) {
        var resolution = new Resolution(states);
        int last = states.stream().mapToInt(TermState::lastRound).max().orElse(0);
        for (int round = resolution.isPlain() ? last : 1; round <= last; round++) {
            resolution.play(round);
        }
        var ties = resolution.ties();
        return states.stream().map(state -> state.settled(resolution.settlement(state.term().id(), ties))).toList();
    }

    /** Where nothing depends on anything and nothing was opened again, the last round tells all. */
    private boolean isPlain() {
        return terms.values().stream().allMatch(TermState::standsAlone);
    }

    private void play(int round) {
        terms.values().forEach(state -> state.reopenings().stream()
                .filter(step -> step.round() == round && step.step() == Reopening.Step.AGREE).forEach(step -> reopen(step.term(), round)));
        for (TermState state : terms.values()) {
            var id = state.term().id();
            if (!locked.contains(id)) {
                state.exchange(reopened.getOrDefault(id, 0), round).ifPresent(exchange -> table.put(id, exchange));
            }
        }
        locked.addAll(lockable());
    }

    private void reopen(TermId id, int round) {
        if (!locked.remove(id)) {
            return;
        }
        reopened.put(id, round);
        Optional.ofNullable(table.remove(id)).map(Exchange::offer).ifPresent(offer -> List.copyOf(locked).stream()
                .filter(other -> exchange(other).filter(exchange -> exchange.dependsOn(offer)).isPresent()).forEach(other -> reopen(other, round)));
    }

    /** Whatever a condition ties to something that cannot be locked cannot be locked either; what remains is the largest set. */
    private Set<TermId> lockable() {
        var open = ties().stream().filter(tie -> !locked.contains(tie.term())).toList();
        var can = new HashSet<TermId>();
        table.forEach((id, exchange) -> {
            boolean lapsed = open.stream().anyMatch(tie -> tie.term().equals(id) && tie.hold() == Tie.Hold.LAPSED);
            if (!locked.contains(id) && exchange.isAccepted() && !lapsed) {
                can.add(id);
            }
        });
        boolean shrunk = true;
        while (shrunk) {
            shrunk = false;
            for (Tie tie : open) {
                if (tie.hold() == Tie.Hold.PENDING && can.contains(tie.term()) != can.contains(tie.condition().on())) {
                    can.remove(tie.term());
                    can.remove(tie.condition().on());
                    shrunk = true;
                }
            }
        }
        return can;
    }

    private List<Tie> ties() {
        var ties = new ArrayList<Tie>();
        for (TermId id : terms.keySet()) {
            exchange(id).ifPresent(exchange -> {
                for (Party party : Party.values()) {
                    exchange.conditionsOf(party).forEach(condition -> ties.add(new Tie(id, party, condition, hold(id, condition))));
                }
            });
        }
        return ties;
    }

    private Tie.Hold hold(TermId id, Condition condition) {
        if (locked.contains(id)) {
            return Tie.Hold.FULFILLED;
        }
        if (exchange(condition.on()).filter(exchange -> condition.names(exchange.offer())).isEmpty()) {
            return Tie.Hold.LAPSED;
        }
        return locked.contains(condition.on()) ? Tie.Hold.FULFILLED : Tie.Hold.PENDING;
    }

    private Optional<Exchange> exchange(TermId id) {
        return Optional.ofNullable(table.get(id));
    }

    private Settlement settlement(TermId id, List<Tie> ties) {
        var tiedBy = ties.stream().filter(tie -> tie.condition().on().equals(id))
                .filter(tie -> exchange(id).filter(exchange -> tie.condition().names(exchange.offer())).isPresent()).toList();
        return new Settlement(locked.contains(id), reopened.get(id), ties.stream().filter(tie -> tie.term().equals(id)).toList(), tiedBy);
    }
}
