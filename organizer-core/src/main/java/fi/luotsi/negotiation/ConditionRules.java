package fi.luotsi.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.RulesBroken.Violation;
import fi.luotsi.negotiation.term.TermId;

/**
 * The rules of conditions: each depends on what is offered, and none leads back to where it began.
 *
 * @param then the package with all that is to be sent in the party's draft
 */
record ConditionRules(NegotiationPackage then, Party party) {

    List<Violation> violations(List<DraftEntry> entries) {
        var found = new ArrayList<Violation>();
        for (DraftEntry entry : entries) {
            if (!entry.conditions().isEmpty() && entry.value() == null && !entry.accepts()) {
                found.add(new Violation(NegotiationRule.CONDITION_NEEDS_AN_OFFER_OR_ACCEPTANCE, entry.term(), List.of()));
            }
            entry.conditions().stream().filter(condition -> !isOffered(condition)).forEach(condition -> found.add(
                    new Violation(NegotiationRule.CONDITION_NAMES_WHAT_IS_OFFERED, entry.term(), List.of(title(condition.on())))));
            if (!entry.conditions().isEmpty()) {
                circle(entry.term()).ifPresent(path -> found.add(new Violation(NegotiationRule.CONDITIONS_FORM_NO_CIRCLE, entry.term(), List.of(path))));
            }
        }
        return found;
    }

    /** Every offer the party may name: those of its own draft, and what lies open on the table and still will after the round. */
    List<Condition> nameable(TermId from) {
        return then.terms().stream().filter(state -> !state.term().id().equals(from) && !isRefused(state))
                .flatMap(state -> open(state).stream()).toList();
    }

    private boolean isOffered(Condition condition) {
        var named = then.require(condition.on());
        return !isRefused(named) && open(named).filter(condition::equals).isPresent();
    }

    /** What of the term will lie open on the table once the round is sent. */
    private Optional<Condition> open(TermState state) {
        var id = state.term().id();
        if (offersInDraft(state)) {
            return Optional.of(new Condition(id, then.head().round()));
        }
        return state.isAgreed() ? Optional.empty() : state.onTheTable().map(revision -> new Condition(id, revision.round()));
    }

    private static boolean offersInDraft(TermState state) {
        return state.draft() != null && state.draft().value() != null;
    }

    private static boolean isRefused(TermState state) {
        return state.draft() != null && state.draft().stand() == Stand.CANNOT && state.draft().value() == null;
    }

    /** The way from the term over conditions back to it. */
    private Optional<List<Words>> circle(TermId start) {
        var way = new ArrayList<TermId>(List.of(start));
        return leadsTo(start, start, way, new LinkedHashSet<>()) ? Optional.of(way.stream().map(this::title).toList()) : Optional.empty();
    }

    private boolean leadsTo(TermId from, TermId goal, List<TermId> way, Set<TermId> seen) {
        for (Condition condition : conditionsOf(then.require(from))) {
            way.add(condition.on());
            if (condition.on().equals(goal) || seen.add(condition.on()) && leadsTo(condition.on(), goal, way, seen)) {
                return true;
            }
            way.removeLast();
        }
        return false;
    }

    /** The conditions that will be at work for the term once the round is sent. */
    private List<Condition> conditionsOf(TermState state) {
        var conditions = new LinkedHashSet<Condition>();
        if (!offersInDraft(state) && !state.isAgreed()) {
            state.exchange().ifPresent(exchange -> {
                conditions.addAll(exchange.conditionsOf(party.other()));
                conditions.addAll(saysAnew(state) ? exchange.offeredBy(party) : exchange.conditionsOf(party));
            });
        }
        if (state.draft() != null) {
            conditions.addAll(state.draft().conditions());
        }
        return conditions.stream().filter(condition -> open(then.require(condition.on())).filter(condition::equals).isPresent()).toList();
    }

    private static boolean saysAnew(TermState state) {
        return state.draft() != null && state.draft().stand() != null;
    }

    private Words title(TermId id) {
        return then.require(id).term().title();
    }
}
