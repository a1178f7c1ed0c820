package fi.luotsi.negotiation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One offer and what was answered to it, oldest first: how far the parties have come with it, other terms left aside. The
 * last word decides.
 */
record Exchange(Revision offer, List<Answer> answers) {

    Optional<Answer> lastWord() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    Optional<Answer> lastWordOf(Party party) {
        return answers.stream().filter(answer -> answer.party() == party).reduce((first, second) -> second);
    }

    /** Whether both parties stand behind the offer, their conditions on other terms left aside. */
    boolean isAccepted() {
        return lastWord().filter(word -> word.stand() == Stand.ACCEPT).isPresent();
    }

    /** Whether it was accepted on a condition in words that the offering party has not accepted. */
    boolean isOnCondition() {
        return lastWord().filter(word -> word.stand() == Stand.ACCEPT_ON_CONDITION || word.party() == offer.party() && word.stand() == Stand.CANNOT)
                .isPresent();
    }

    /** Whose word it waits for; empty once accepted. */
    Optional<Party> awaits() {
        return isAccepted() ? Optional.empty() : Optional.of(lastWord().map(Answer::party).orElse(offer.party()).other());
    }

    /** What the party's offer or acceptance depends on. Whoever no longer accepts depends on nothing; an offer keeps its conditions. */
    Set<Condition> conditionsOf(Party party) {
        var conditions = new LinkedHashSet<>(offeredBy(party));
        lastWordOf(party).filter(word -> word.stand() != Stand.CANNOT).ifPresent(word -> conditions.addAll(word.conditions()));
        return conditions;
    }

    /** What the offer depends on, where it is the party's. */
    List<Condition> offeredBy(Party party) {
        return offer.party() == party ? offer.conditions() : List.of();
    }

    boolean dependsOn(Revision other) {
        return List.of(Party.values()).stream().flatMap(party -> conditionsOf(party).stream()).anyMatch(condition -> condition.names(other));
    }
}
