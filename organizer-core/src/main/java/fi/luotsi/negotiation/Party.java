package fi.luotsi.negotiation;

import fi.luotsi.acting.Acting;

/** The two sides of the table. */
public enum Party {
    ORGANIZER, PROVIDER;

    public Party other() {
        return this == ORGANIZER ? PROVIDER : ORGANIZER;
    }

    /**
     * The side a person sits on. Whether the person may write there is the role's and the database's matter.
     *
     * @throws NegotiationNotFound for an expert, who sits at no table
     */
    public static Party of(Acting.Person person) {
        return switch (person) {
            case Acting.OrganizerStaff _ -> ORGANIZER;
            case Acting.ProviderStaff _ -> PROVIDER;
            case Acting.Expert expert -> throw new NegotiationNotFound(expert.role());
        };
    }
}
