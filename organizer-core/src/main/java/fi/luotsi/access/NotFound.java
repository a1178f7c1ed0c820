package fi.luotsi.access;

/**
 * What was asked for is not there, or is not the asker's: nobody can tell the two apart. Every feature throws it (or a subtype)
 * for a foreign id as for an unknown one; pages and the API answer 404.
 */
public class NotFound extends RuntimeException {

    public NotFound(Object id) {
        super("Not found for the one who asks: " + id);
    }
}
