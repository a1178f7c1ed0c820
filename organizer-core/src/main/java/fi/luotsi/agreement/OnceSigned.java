package fi.luotsi.agreement;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationHead;

/** What follows from the second signature, in the same transaction. */
public interface OnceSigned {

    /** @param acting who signed last */
    void signed(Acting.Person acting, NegotiationHead head, AgreementVersion version);
}
