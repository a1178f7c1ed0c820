package fi.luotsi.negotiation.position;

import java.util.Optional;

import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;

/** What a party makes of a term's offers, in the form that the kind of the term allows. */
public sealed interface Stance permits Numbers, InWords, ByChoice {

    /** Characters of each text. */
    int LONGEST = 1000;

    /** The band the offer falls into; empty where it cannot be told from the value. */
    Optional<Band> band(TermValue offered);

    /** Whether a term of the kind can have it. */
    boolean fits(TermKind kind);

    /** The rule it breaks by itself. */
    Optional<PositionRule> broken();
}
