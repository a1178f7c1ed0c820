package fi.luotsi.negotiation;

/** There is no such negotiation, term or round for the person who asked: unknown and not theirs look the same. */
public class NegotiationNotFound extends RuntimeException {
    NegotiationNotFound(Object id) {
        super("Not found: " + id);
    }
}
