package fi.luotsi.negotiation.expert;

import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.Party;

/**
 * A negotiation as an expert sees it.
 *
 * @param party whom the expert advises
 * @param sections the terms of the expert's sections, and no others
 */
public record AdvisedTable(Party party, Assignment assignment, NegotiationPackage sections) {}
