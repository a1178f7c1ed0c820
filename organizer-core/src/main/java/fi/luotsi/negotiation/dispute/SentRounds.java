package fi.luotsi.negotiation.dispute;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import fi.luotsi.negotiation.RoundSent;

/** Hears of every round, inside its transaction, because a round may settle what stands on the ladder. */
@Component
class SentRounds {

    private final Disagreements disagreements;

    SentRounds(Disagreements disagreements) {
        this.disagreements = disagreements;
    }

    @EventListener
    void sent(RoundSent round) {
        disagreements.agreedOnTheTable(round.acting(), round.negotiation());
    }
}
