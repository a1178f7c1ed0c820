package fi.luotsi.negotiation;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;

/** What one party keeps to itself is its negotiators' alone: not the other side's, and not the own auditors' or decision makers'. */
public final class OwnSide {

    private OwnSide() {}

    /** Whether the person negotiates for one of the two parties. */
    public static boolean negotiates(Acting.Person acting) {
        return acting.role() == Role.ORGANIZER_NEGOTIATOR || acting.role() == Role.PROVIDER_MANAGER;
    }

    /** @throws NegotiationNotFound for everybody else: to them there is nothing here */
    public static void require(Acting.Person acting) {
        if (!negotiates(acting)) {
            throw new NegotiationNotFound(acting.role());
        }
    }
}
