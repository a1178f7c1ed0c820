package fi.luotsi.web.agreement;

import java.util.Optional;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.ui.agreement.AgreementMark;
import fi.luotsi.ui.agreement.AgreementMarks;

/** Under which number what was last proposed of a package is known. */
@Component
class KnownMarks implements AgreementMarks {

    private final Agreements agreements;
    private final SetPapers papers;

    KnownMarks(Agreements agreements, SetPapers papers) {
        this.agreements = agreements;
        this.papers = papers;
    }

    @Override
    public Optional<AgreementMark> of(Acting.Person acting, NegotiationId negotiation) {
        return agreements.of(acting, negotiation).filter(version -> !version.life().isWithdrawn()).map(papers::mark);
    }
}
