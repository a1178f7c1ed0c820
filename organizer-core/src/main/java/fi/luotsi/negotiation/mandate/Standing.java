package fi.luotsi.negotiation.mandate;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.Measure;

/**
 * Where the party stands against one of its mandates.
 *
 * @param allowed the limit, widened by what the principal has granted
 * @param value what the party stands behind, its draft included; null where it has said nothing yet
 * @param drafted whether the draft has a part in the value: only then can sending break the mandate
 */
public record Standing(Mandate mandate, Measure allowed, @Nullable Measure value, boolean drafted) {

    /** How much is left; negative beyond the limit. Null without a value. */
    public @Nullable Measure room() {
        return value == null ? null : mandate.bound().room(value, allowed);
    }

    public @Nullable Level level() {
        var room = room();
        return room == null ? null : Level.of(room, allowed);
    }

    /** Whether the round cannot be sent because of it. */
    public boolean isOverrun() {
        return drafted && level() == Level.BROKEN;
    }

    public boolean isWidened() {
        return !allowed.equals(mandate.limit());
    }
}
