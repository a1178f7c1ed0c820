package fi.luotsi.negotiation.note;

import fi.luotsi.acting.UserId;
import fi.luotsi.negotiation.Party;

/**
 * Somebody who sits at the table and can be mentioned.
 *
 * @param username after an @ in a note's text
 * @param task what others see in place of a name
 */
public record Colleague(UserId user, String username, String task, Party party) {

    /** Whether the person reads a note of the given party. */
    boolean reads(Party writer, boolean shared) {
        return shared || party == writer;
    }
}
