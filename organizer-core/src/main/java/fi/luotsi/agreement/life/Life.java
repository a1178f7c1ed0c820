package fi.luotsi.agreement.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fi.luotsi.agreement.life.LifeEvent.Decided;
import fi.luotsi.agreement.life.LifeEvent.Decision;
import fi.luotsi.agreement.life.LifeEvent.Outcome;
import fi.luotsi.agreement.life.LifeEvent.Signed;
import fi.luotsi.agreement.life.LifeEvent.Terminated;
import fi.luotsi.negotiation.Party;

/**
 * The life of one version of an agreement: everything that is true of it follows from the facts it was proposed with, from what
 * happened to it, and from the day.
 */
public final class Life {

    private final Facts facts;
    private final List<LifeEvent> events;
    private final Map<Body, Decision> standing = new EnumMap<>(Body.class);
    private final Map<Party, Signed> signatures = new EnumMap<>(Party.class);
    private Optional<Body> returnedBy = Optional.empty();
    private boolean signingRefused;
    private boolean withdrawn;
    private Optional<Terminated> termination = Optional.empty();
    private Optional<LocalDate> replacedFrom = Optional.empty();

    /**
     * What does not change while a version lives.
     *
     * @param bodies who has to approve
     * @param first who signs first
     * @param lastDay of the agreement's period
     */
    public record Facts(Set<Body> bodies, Party first, LocalDate lastDay) {
        public Facts {
            bodies = bodies.isEmpty() ? Set.of() : EnumSet.copyOf(bodies);
        }

        /** The parties in the order in which they sign. */
        public List<Party> order() {
            return List.of(first, first.other());
        }
    }

    private Life(Facts facts, List<LifeEvent> events) {
        this.facts = facts;
        this.events = events;
    }

    /** @param events in the order in which they were written down */
    public static Life of(Facts facts, Collection<LifeEvent> events) {
        var life = new Life(facts, List.copyOf(events));
        events.forEach(life::take);
        return life;
    }

    /** The same life, where a later version of the agreement has been signed by both. @param from the first day on which that one is in force */
    public Life replaced(LocalDate from) {
        var life = of(facts, events);
        life.replacedFrom = Optional.of(from);
        return life;
    }

    private void take(LifeEvent event) {
        switch (event) {
            case Decided(var body, var decision, _) -> {
                standing.put(body, decision);
                if (decision.outcome() == Outcome.RETURNED) {
                    returnedBy = Optional.of(body);
                }
            }
            case LifeEvent.Answered _ -> {
                returnedBy.ifPresent(standing::remove);
                returnedBy = Optional.empty();
                signingRefused = false;
            }
            case Signed signed -> signatures.put(signed.party(), signed);
            case LifeEvent.SigningRefused _ -> {
                signatures.clear();
                signingRefused = true;
            }
            case LifeEvent.Withdrawn _ -> withdrawn = true;
            case Terminated ended -> termination = Optional.of(ended);
        }
    }

    public Facts facts() {
        return facts;
    }

    public List<LifeEvent> events() {
        return events;
    }

    public LifeState state(LocalDate today) {
        if (withdrawn) {
            return LifeState.WITHDRAWN;
        }
        if (isSignedByBoth()) {
            return afterSigning(today);
        }
        if (returnedBy.isPresent() || signingRefused) {
            return LifeState.RETURNED;
        }
        if (isApproved()) {
            return signatures.isEmpty() ? LifeState.APPROVED : LifeState.SIGNING;
        }
        return standing.values().stream().anyMatch(decision -> decision.outcome() == Outcome.TABLED) ? LifeState.TABLED : LifeState.PROPOSED;
    }

    private LifeState afterSigning(LocalDate today) {
        if (termination.filter(ended -> today.isAfter(ended.lastDay())).isPresent()) {
            return LifeState.TERMINATED;
        }
        if (replacedFrom.filter(from -> !today.isBefore(from)).isPresent()) {
            return LifeState.SUPERSEDED;
        }
        if (today.isAfter(facts.lastDay())) {
            return LifeState.EXPIRED;
        }
        return inForceFrom().filter(from -> !today.isBefore(from)).isPresent() ? LifeState.IN_FORCE : LifeState.SIGNED;
    }

    public boolean allows(LifeCommand command, LocalDate today) {
        var state = state(today);
        return switch (command) {
            case DECIDE -> (state == LifeState.PROPOSED || state == LifeState.TABLED) && facts.bodies().stream().anyMatch(this::mayDecide);
            case ANSWER -> state == LifeState.RETURNED;
            case SIGN, REFUSE_TO_SIGN -> state == LifeState.APPROVED || state == LifeState.SIGNING;
            case WITHDRAW -> !state.isEnd() && !isSignedByBoth();
            case TERMINATE -> (state == LifeState.SIGNED || state == LifeState.IN_FORCE) && termination.isEmpty() && replacedFrom.isEmpty();
            case AMEND -> (state == LifeState.IN_FORCE || state == LifeState.SIGNED) && replacedFrom.isEmpty();
        };
    }

    /** Whether the body's decision is the next to be made: it has not approved yet, and those of its party before it have. */
    public boolean mayDecide(Body body) {
        return facts.bodies().contains(body) && !hasApproved(body)
                && facts.bodies().stream().filter(earlier -> earlier.party() == body.party() && earlier.compareTo(body) < 0).allMatch(this::hasApproved);
    }

    /** Who is to sign now; empty before every body has approved and once both have signed. */
    public Optional<Party> nextSigner(LocalDate today) {
        return allows(LifeCommand.SIGN, today) ? facts.order().stream().filter(party -> !signatures.containsKey(party)).findFirst() : Optional.empty();
    }

    /** What the body last decided; empty before it did and once what it asked was answered. */
    public Optional<Decision> decision(Body body) {
        return Optional.ofNullable(standing.get(body));
    }

    public boolean hasApproved(Body body) {
        return decision(body).filter(decision -> decision.outcome() == Outcome.APPROVED).isPresent();
    }

    /** Whether every competent body has approved; with no body nothing is approved. */
    public boolean isApproved() {
        return !facts.bodies().isEmpty() && facts.bodies().stream().allMatch(this::hasApproved);
    }

    /** What the party signed; empty where it has not, or where a refusal made it void. */
    public Optional<Signed> signature(Party party) {
        return Optional.ofNullable(signatures.get(party));
    }

    public boolean isSignedByBoth() {
        return signatures.size() == Party.values().length;
    }

    /** Whether the proposal has lapsed, so that another one can be made. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Optional<Terminated> termination() {
        return termination;
    }

    /** The first day on which a later version holds in place of this one; empty as long as none has been signed by both. */
    public Optional<LocalDate> replacedFrom() {
        return replacedFrom;
    }

    /** From when the party is bound: it has signed, and what its own bodies decided is final. Empty as long as that day is not known. */
    public Optional<LocalDate> boundFrom(Party party) {
        var own = facts.bodies().stream().filter(body -> body.party() == party).toList();
        return withdrawn || !own.stream().allMatch(this::hasApproved) ? Optional.empty()
                : signature(party).map(signed -> last(Stream.concat(Stream.of(signed.day()), own.stream().map(this::finalFrom))));
    }

    /** The first day on which both are bound: all bodies have approved, every approval is final, and both have signed. */
    public Optional<LocalDate> inForceFrom() {
        return isApproved() && isSignedByBoth() && !withdrawn ? Optional.of(last(Stream.concat(signatures.values().stream().map(Signed::day),
                facts.bodies().stream().map(this::finalFrom)))) : Optional.empty();
    }

    private LocalDate finalFrom(Body body) {
        return decision(body).map(Decision::finalFrom).map(Objects::requireNonNull).orElseThrow(() -> new IllegalStateException(body + " has not approved"));
    }

    private static LocalDate last(Stream<LocalDate> days) {
        return days.max(LocalDate::compareTo).orElseThrow();
    }
}
