package fi.luotsi.negotiation.mandate;

import java.time.Year;

import fi.luotsi.negotiation.term.TermId;

/** What a mandate is about. */
public sealed interface Subject {

    /** One frame or one target. */
    record OfTerm(TermId term) implements Subject {}

    /** The expenses of all service packages in one year together. */
    record OfYear(Year year) implements Subject {}
}
