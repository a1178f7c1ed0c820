package fi.luotsi.acting;

import java.util.Optional;


/**
 * Who acts, in which role and for whom: the first argument of every service. Its type says on whose side of the table the
 * person sits, so that a service of the one side cannot be called for the other.
 */
public sealed interface Acting {

    /** A signed-in person. */
    sealed interface Person extends Acting {
        UserId user();

        /**
         * The name of the person's task as others see it; never a person's name in demo data. A deputy's name goes on with the
         * name of the person in whose place it acts, so that every act shows both.
         */
        String name();

        Role role();

        /** In whose place the person acts; empty for somebody who acts as oneself. */
        Optional<InPlaceOf> inPlaceOf();

        /** The same person with the same rights, as a deputy. */
        Person acting(InPlaceOf other);
    }

    /** Somebody of an organizer: negotiator, administrator, decision maker or auditor. */
    record OrganizerStaff(UserId user, String name, Role role, OrganizerId organizer, Optional<InPlaceOf> inPlaceOf) implements Person {
        public OrganizerStaff {
            if (!role.isOrganizers()) {
                throw new IllegalArgumentException(role + " is no role of an organizer");
            }
        }

        public OrganizerStaff(UserId user, String name, Role role, OrganizerId organizer) {
            this(user, name, role, organizer, Optional.empty());
        }

        @Override
        public OrganizerStaff acting(InPlaceOf other) {
            return new OrganizerStaff(user, other.named(name), role, organizer, Optional.of(other));
        }
    }

    /** A manager of one provider. */
    record ProviderStaff(UserId user, String name, ProviderId provider, Optional<InPlaceOf> inPlaceOf) implements Person {

        public ProviderStaff(UserId user, String name, ProviderId provider) {
            this(user, name, provider, Optional.empty());
        }

        @Override
        public Role role() {
            return Role.PROVIDER_MANAGER;
        }

        @Override
        public ProviderStaff acting(InPlaceOf other) {
            return new ProviderStaff(user, other.named(name), provider, Optional.of(other));
        }
    }

    /**
     * Somebody whom one party asks about single sections of one negotiation. An expert sits in no house, so nothing that asks for an
     * organizer, a provider or a party finds anything; what it may see is said expressly, section by section.
     */
    record Expert(UserId user, String name) implements Person {
        @Override
        public Role role() {
            return Role.EXPERT;
        }

        @Override
        public Optional<InPlaceOf> inPlaceOf() {
            return Optional.empty();
        }

        /** @throws IllegalStateException always: an expert was asked in person */
        @Override
        public Expert acting(InPlaceOf other) {
            throw new IllegalStateException("Nobody stands in for an expert");
        }
    }

    /**
     * The installation itself: signing people in, first set-up, commands given at the server. Sees users and reference data,
     * nothing of any negotiation.
     */
    record Installation() implements Acting {}

    /**
     * A day that has come: what the parties left to a date comes about by nobody's hand. Writes down what came about, and reads
     * only what has a date.
     */
    record Calendar() implements Acting {}

    /** The post: reads what is to be mailed and to whom, and writes down that it was. Sees nothing else. */
    record Post() implements Acting {}

    /** Somebody who has not signed in: reads what both parties of an agreement have signed, and nothing else. */
    record Public() implements Acting {}
}
