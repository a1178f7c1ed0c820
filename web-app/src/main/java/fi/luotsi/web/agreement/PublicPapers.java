package fi.luotsi.web.agreement;

import java.util.Locale;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.publicity.PublicSetting;
import fi.luotsi.agreement.publicity.Secrets;
import fi.luotsi.audit.CanonicalJson;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.ui.agreement.AgreementFiles;
import fi.luotsi.ui.agreement.AgreementPapers;

/** Sets the copies that everybody may read. */
@Component
class PublicPapers implements PublicSetting {

    private final AgreementPapers papers;
    private final AgreementFiles files;
    private final SetPapers marks;

    PublicPapers(AgreementPapers papers, AgreementFiles files, SetPapers marks) {
        this.papers = papers;
        this.files = files;
        this.marks = marks;
    }

    @Override
    public SetCopy set(Acting.Person acting, NegotiationPackage locked, AgreementVersion version, Secrets secrets, Locale language) {
        var paper = papers.publicCopy(acting, locked, marks.mark(version), secrets, version.life(), language);
        return new SetCopy(files.html(paper), files.set(paper), CanonicalJson.of(new PublicContent(locked, secrets, paper).json()));
    }
}
