package fi.luotsi.web.agreement;

import java.util.Locale;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Typesetting;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.period.Today;
import fi.luotsi.ui.agreement.AgreementFiles;
import fi.luotsi.ui.agreement.AgreementMark;
import fi.luotsi.ui.agreement.AgreementPapers;

/** Sets the papers that are kept, with the address at which each can be checked. */
@Component
class SetPapers implements Typesetting {

    private final AgreementPapers papers;
    private final AgreementFiles files;
    private final String address;

    /** @param address with which the links of letters begin; the own machine's where no mail is sent */
    SetPapers(AgreementPapers papers, AgreementFiles files, @Value("${luotsi.mail.links:http://localhost:${server.port:8080}}") String address) {
        this.papers = papers;
        this.files = files;
        this.address = address;
    }

    @Override
    public byte[] pdf(Acting.Person acting, NegotiationPackage locked, Mark mark, Locale language) {
        return files.set(papers.of(acting, locked, new AgreementMark(mark.number(), mark.version(), address + "/verify/" + mark.code(), mark.day()), Map.of(), language));
    }

    AgreementMark mark(AgreementVersion version) {
        return new AgreementMark(version.number(), version.version(), address + "/verify/" + version.code(), version.proposed().at().atZone(Today.FINLAND).toLocalDate());
    }
}
