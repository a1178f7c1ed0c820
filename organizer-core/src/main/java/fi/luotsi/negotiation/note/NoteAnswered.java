package fi.luotsi.negotiation.note;

import java.util.Set;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.TermState;

/**
 * A negotiator has answered in an internal conversation. Published inside the transaction.
 *
 * @param heard who has written in the conversation before
 */
public record NoteAnswered(Acting.Person acting, NegotiationHead head, TermState term, Set<UserId> heard) {}
