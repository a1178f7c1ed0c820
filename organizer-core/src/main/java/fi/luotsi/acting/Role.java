package fi.luotsi.acting;

import java.util.EnumSet;
import java.util.Set;

/** What a user comes to do. A user has one role; a person with two tasks has two users. */
public enum Role {
    /** Drafts, sends and weighs rounds for the organizer. */
    ORGANIZER_NEGOTIATOR,
    /** Answers and counter-offers for one provider. */
    PROVIDER_MANAGER,
    /** Keeps users, catalogues and imports of one organizer; takes no part in its negotiations. */
    ADMINISTRATOR,
    /** Reads negotiated results of one organizer in order to decide on them. */
    DECISION_MAKER,
    /** Reads everything published at one organizer's tables; writes nothing. */
    AUDITOR,
    /** Reads single sections of one negotiation and notes to one party what it thinks of them. */
    EXPERT;

    /** Whether the role belongs to an organizer's house. */
    public boolean isOrganizers() {
        return this != PROVIDER_MANAGER && this != EXPERT;
    }

    /** The roles that an administrator gives: an expert is invited by whom it advises. */
    public static Set<Role> given() {
        return EnumSet.complementOf(EnumSet.of(EXPERT));
    }

    /** Whether the role belongs to a provider, not to an organizer. */
    public boolean isProviders() {
        return this == PROVIDER_MANAGER;
    }
}
