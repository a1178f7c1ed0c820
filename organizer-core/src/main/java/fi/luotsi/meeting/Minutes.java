package fi.luotsi.meeting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Party;

/**
 * Minutes of a meeting and how far they have come.
 *
 * @param party who writes them
 * @param version counts the savings of the draft
 * @param returned why the other party gave them back, where it has
 * @param checked by whom of the other party; null until then
 * @param published null until then
 */
public record Minutes(Party party, State state, int version, MinutesContent content, Mark saved, @Nullable String returned, @Nullable Mark checked,
        @Nullable Mark published) {

    /** Who did it and when. */
    public record Mark(String by, Instant at) {}

    /** The steps of minutes, in this order; {@code RETURNED} leads back to the draft. */
    public enum State {
        /** The writing party's alone. */
        DRAFT,
        /** Handed to the other party, which checks them or gives them back. */
        FOR_CHECKING,
        /** Given back with a reason: both still read what was handed over, the writer edits it as a draft. */
        RETURNED,
        /** Tarkastettu: not changed any more. */
        CHECKED,
        /** A memo that everybody who may read the negotiation reads. */
        PUBLISHED
    }

    /** Whether they may still be edited by the writing party. */
    public boolean isEditable() {
        return state == State.DRAFT || state == State.RETURNED;
    }

    /** Whether nobody but the writing party sees them. */
    public boolean isPrivate() {
        return state == State.DRAFT;
    }

    /** Whether both parties have adopted them: what is wrong is corrected beside them from now on. */
    public boolean isAdopted() {
        return state == State.CHECKED || state == State.PUBLISHED;
    }
}
