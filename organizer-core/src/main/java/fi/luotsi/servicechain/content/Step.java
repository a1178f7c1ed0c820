package fi.luotsi.servicechain.content;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/**
 * One step of a chain. It keeps its id from version to version, so that a difference can say what became of it.
 *
 * @param actor       null while nobody is responsible; such a chain cannot be published
 * @param place       the unit or team where it happens
 * @param service     code of the catalogue
 * @param entry       clients come into the chain here
 * @param exit        clients may leave the chain here
 * @param measure     what is measured of it when all steps bind
 * @param jointTarget what the agreement's parties and an actor outside it aim at together
 */
public record Step(UUID id, Words name, @Nullable Actor actor, @Nullable Words place, @Nullable String service, boolean entry, boolean exit,
        @Nullable Cost cost, @Nullable Volume volume, @Nullable Words measure, @Nullable Words jointTarget) {

    /** Whether somebody outside the agreement is responsible. */
    public boolean standsOutside() {
        return actor != null && actor.kind().standsOutside();
    }
}
