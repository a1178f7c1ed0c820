package fi.luotsi.negotiation;

import fi.luotsi.acting.Acting;

/**
 * A round was sent: published once everything of it is written, inside the sending transaction, so that whatever follows from it is
 * there exactly if the round is.
 *
 * @param sequence the move's place in the negotiation's log
 */
public record RoundSent(NegotiationId negotiation, Acting.Person acting, int round, long sequence, Phase next) {}
