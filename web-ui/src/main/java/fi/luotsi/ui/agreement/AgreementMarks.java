package fi.luotsi.ui.agreement;

import java.util.Optional;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;

/** Says under which number and version the latest proposal of a negotiation is known. Whoever keeps agreements provides it. */
public interface AgreementMarks {

    /** Empty as long as the result has not been proposed. */
    Optional<AgreementMark> of(Acting.Person acting, NegotiationId negotiation);
}
