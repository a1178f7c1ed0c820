package fi.luotsi.acting;


/**
 * Who acts, in which role and for whom: the first argument of every service. Its type says on whose side of the table the
 * person sits, so that a service of the one side cannot be called for the other.
 */
public sealed interface Acting {

    /** A signed-in person. */
    sealed interface Person extends Acting {
        UserId user();

        /** The name of the person's task as others see it; never a person's name in demo data. */
        String name();

        Role role();
    }

    /** Somebody of an organizer: negotiator, administrator, decision maker or auditor. */
    record OrganizerStaff(UserId user, String name, Role role, OrganizerId organizer) implements Person {
        public OrganizerStaff {
            if (role.isProviders()) {
                throw new IllegalArgumentException(role + " is no role of an organizer");
            }
        }
    }

    /** A manager of one provider. */
    record ProviderStaff(UserId user, String name, ProviderId provider) implements Person {
        @Override
        public Role role() {
            return Role.PROVIDER_MANAGER;
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
}
