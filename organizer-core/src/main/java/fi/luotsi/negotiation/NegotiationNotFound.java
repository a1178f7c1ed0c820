package fi.luotsi.negotiation;

import fi.luotsi.access.NotFound;

/** There is no such negotiation, term or round for the person who asked: unknown and not theirs look the same. */
public class NegotiationNotFound extends NotFound {
    NegotiationNotFound(Object id) {
        super(id);
    }
}
