package fi.luotsi.agreement.publicity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.access.NotFound;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.KnownDocument;
import fi.luotsi.agreement.KnownDocuments;

/** The agreements that everybody may read, without signing in. */
@Service
@Transactional(readOnly = true)
public class PublicAgreements {

    private final PublicCopyRows rows;
    private final KnownDocuments known;
    private final Tenancy tenancy;

    PublicAgreements(PublicCopyRows rows, KnownDocuments known, Tenancy tenancy) {
        this.rows = rows;
        this.known = known;
        this.tenancy = tenancy;
    }

    /** The newest version of each, what became public last first. */
    public List<PublicListing> all(Acting.Public acting) {
        tenancy.enter(acting);
        return rows.all();
    }

    /**
     * @param code however it is written
     * @param version the newest where none is named
     */
    public Optional<PublicAgreement> find(Acting.Public acting, String code, OptionalInt version) {
        var all = known.versions(acting, code);
        var versions = all.stream().map(KnownDocument::version).toList();
        return all.stream().filter(one -> version.isEmpty() || one.version().version() == version.getAsInt()).findFirst()
                .map(one -> new PublicAgreement(one.version(), one.parties(), rows.newest(one.version()), versions)).filter(one -> !one.copies().isEmpty());
    }

    public PublicText text(Acting.Public acting, AgreementVersion of, PublicCopy copy) {
        tenancy.enter(acting);
        return rows.text(of, copy).orElseThrow(() -> new NotFound(copy.sha256()));
    }

    public byte[] pdf(Acting.Public acting, AgreementVersion of, PublicCopy copy) {
        tenancy.enter(acting);
        return rows.pdf(of, copy).orElseThrow(() -> new NotFound(copy.sha256()));
    }
}
