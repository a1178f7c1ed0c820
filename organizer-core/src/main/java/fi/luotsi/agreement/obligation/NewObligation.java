package fi.luotsi.agreement.obligation;

import java.time.LocalDate;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/**
 * What a party writes down that it found in the agreement.
 *
 * @param party who owes it
 * @param term which says so
 * @param what is to be done, in the writer's words
 * @param owner who sees to it, by the task; may be empty
 */
public record NewObligation(Party party, TermId term, String what, String owner, LocalDate first, Every every) {}
