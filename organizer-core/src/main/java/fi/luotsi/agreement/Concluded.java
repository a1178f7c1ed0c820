package fi.luotsi.agreement;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;

/** Has something to do in the moment in which both parties have signed; part of the transaction of the second signature. */
public interface Concluded {

    /** @param acting who signed last */
    void concluded(Acting.Person acting, NegotiationHead head, AgreementVersion version);
}
