package fi.luotsi.negotiation.chain;

import java.util.List;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.servicechain.ChainDepth;

/**
 * One package in which a chain stands, as it was last sent: what both parties see of it and nothing of their drafts.
 *
 * @param negotiated whether everything in the package is agreed
 * @param targets    names of the package's targets that measure what was asked for
 */
public record ChainUse(NegotiationId negotiation, Words title, String caseNumber, Words providerName,
        boolean negotiated, TermId term, int version, ChainDepth depth, List<Words> targets) {}
