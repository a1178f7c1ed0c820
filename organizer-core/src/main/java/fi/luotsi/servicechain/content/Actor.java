package fi.luotsi.servicechain.content;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;

/**
 * Who is responsible for a step. Two steps of equal actors stand in one lane of the picture; what passes between unequal ones is handed over.
 *
 * @param provider the provider of the register; null for everybody else and for a part of a provider that the register does not name
 */
public record Actor(Kind kind, @Nullable ProviderId provider, Words name) {

    /** Kinds of actors. Only providers are parties of an agreement; the others stand outside it. */
    public enum Kind {
        /** A provider of the organizer, or a unit of one. */
        PROVIDER,
        MUNICIPALITY, EMPLOYMENT_SERVICES, OTHER;

        public boolean standsOutside() {
            return this != PROVIDER;
        }
    }

    /** Lanes go by the name: one provider may have several units that hand over to each other. */
    public boolean sharesLaneWith(Actor other) {
        return kind == other.kind && name.fi().equals(other.name.fi());
    }
}
