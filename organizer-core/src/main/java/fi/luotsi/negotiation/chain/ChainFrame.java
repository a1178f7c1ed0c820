package fi.luotsi.negotiation.chain;

import java.time.Year;

import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/**
 * The frame of a chain's service package in a negotiation where the chain stands, as it was last sent.
 *
 * @param party whose figure it is
 * @param round in which it was sent
 */
public record ChainFrame(NegotiationId negotiation, Words title, String caseNumber, TermId term, Year year, Euros frame, Party party, int round) {}
