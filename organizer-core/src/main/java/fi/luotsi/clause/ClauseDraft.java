package fi.luotsi.clause;

import java.time.Instant;

/**
 * What the organizer's administrators mean to publish next.
 *
 * @param seen what whoever changes it has to have seen
 */
public record ClauseDraft(ClauseKey key, ClauseContent content, Seen seen, String by, Instant at) {

    /**
     * By what somebody's typing is tied to what it began from.
     *
     * @param follows the version it would follow; {@value #NOTHING} for a new clause
     * @param edit counts the savings of the draft; 0 where there was none
     */
    public record Seen(int follows, int edit) {

        public static final int NOTHING = -1;

        /** Of a clause that does not exist yet. */
        public static final Seen NEW = new Seen(NOTHING, 0);
    }
}
