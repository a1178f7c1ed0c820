package fi.luotsi.agreement.publicity;

import fi.luotsi.negotiation.term.TermId;

/** What is public or secret. */
public sealed interface PublicityItem {

    record OfTerm(TermId term) implements PublicityItem {}

    record OfAnnex(Annex annex) implements PublicityItem {}
}
