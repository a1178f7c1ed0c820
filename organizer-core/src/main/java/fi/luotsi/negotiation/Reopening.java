package fi.luotsi.negotiation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.term.TermId;

/** A step towards opening an agreed term again, which takes both parties. Never changed afterwards. */
public record Reopening(TermId term, int round, Party party, Step step, @Nullable String reason, UserId author, String authorName, Instant at) {

    /** What a party does about an agreed term. */
    public enum Step {
        /** Asks the other party to open the term again; carries a reason. */
        PROPOSE,
        /** Consents to the other party's proposal: the term is open again. */
        AGREE,
        /** Keeps the term agreed, as the other party's answer with a reason, or takes the own proposal back. */
        KEEP
    }
}
