package fi.luotsi.agreement.life;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Party;

/** Something that happened to a version of an agreement after it was proposed. */
public sealed interface LifeEvent {

    /** By whom and when it was written down. */
    record Hand(String name, Instant at) {}

    Hand hand();

    /** A body has decided. */
    record Decided(Body body, Decision decision, Hand hand) implements LifeEvent {}

    /** A returned matter goes back to those who returned it, with what was asked for. */
    record Answered(String answer, Hand hand) implements LifeEvent {}

    /**
     * Somebody with the right to sign has signed.
     *
     * @param signer name of the task, as everywhere in the product
     * @param right where the right to sign comes from
     * @param day in Finland
     */
    record Signed(Party party, String signer, String right, LocalDate day, Hand hand) implements LifeEvent {}

    /** Somebody with the right to sign will not; what was signed before is void. */
    record SigningRefused(Party party, String signer, String reason, LocalDate day, Hand hand) implements LifeEvent {}

    /** The proposal lapses (raukeaa). */
    record Withdrawn(String reason, Hand hand) implements LifeEvent {}

    /** @param lastDay the last day on which the agreement holds */
    record Terminated(Party party, LocalDate lastDay, String reason, Hand hand) implements LifeEvent {}

    /**
     * What a body decided.
     *
     * @param day of the meeting
     * @param section of the minutes, without the sign
     * @param finalFrom the first day on which the decision can no longer be appealed; null unless approved
     * @param reasons perustelut
     * @param text päätös
     * @param dissent null where nobody differed
     */
    record Decision(Outcome outcome, LocalDate day, String section, String caseNumber, String reasons, String text, @Nullable String dissent, @Nullable LocalDate finalFrom) {}

    /** What a body can do with a proposal. */
    enum Outcome {
        APPROVED,
        /** Back to preparation, with a question (palautettu). */
        RETURNED,
        /** To a later meeting (pöydälle). */
        TABLED
    }
}
