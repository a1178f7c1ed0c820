package fi.luotsi.catalogue;

import java.util.Optional;

/**
 * A named group of services, as one of the groupings in use has it.
 *
 * @param code   unique over all groupings
 * @param scheme the grouping it belongs to
 * @param parent the code of the package it is part of
 * @param status how sure the name is
 * @param source where it was read
 */
public record ServicePackage(String code, String scheme, Optional<String> parent, Words name, Status status, String source) {

    /** How sure a name is. */
    public enum Status {
        /** Read at the source. */
        VERIFIED,
        /** The name was read at a source, the rest of its grouping was not. */
        NAME_VERIFIED,
        /** Recalled, to be checked before it is called official. */
        RECALLED
    }
}
