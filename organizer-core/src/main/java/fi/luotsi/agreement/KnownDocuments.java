package fi.luotsi.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;

/** What anybody who holds a paper may learn of it. What both parties have not signed does not exist here. */
@Service
@Transactional(readOnly = true)
public class KnownDocuments {

    private final AgreementRows rows;
    private final DocumentRows documents;
    private final Tenancy tenancy;

    KnownDocuments(AgreementRows rows, DocumentRows documents, Tenancy tenancy) {
        this.rows = rows;
        this.documents = documents;
        this.tenancy = tenancy;
    }

    /** @param sha256 of a file's bytes, 64 hexadecimal digits */
    public Optional<KnownDocument> bySha256(Acting.Public acting, String sha256) {
        tenancy.enter(acting);
        return documents.bySha256(sha256).flatMap(found -> rows.byCode(found.code(), found.version()).map(version -> known(version, Optional.of(found.document()))))
                .or(() -> documents.copyBySha256(sha256).flatMap(found -> rows.byCode(found.code(), found.version())
                        .map(version -> known(version, Optional.empty()).asPublicCopy(found.newest()))));
    }

    /** The newest version that both have signed. @param code as it stands on the paper, however it is grouped */
    public Optional<KnownDocument> byCode(Acting.Public acting, String code) {
        tenancy.enter(acting);
        return rows.byCode(plain(code)).map(version -> known(version, Optional.empty()));
    }

    /** All versions that both have signed, the newest first. @param code as it stands on the paper, however it is grouped */
    public List<KnownDocument> versions(Acting.Public acting, String code) {
        tenancy.enter(acting);
        return rows.versions(plain(code)).stream().map(version -> known(version, Optional.empty())).toList();
    }

    /** Capital letters without blanks and hyphens. */
    public static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private KnownDocument known(AgreementVersion version, Optional<KeptDocument> file) {
        return new KnownDocument(version, rows.parties(version.agreement()), file, rows.byCode(version.code()).orElse(version), Optional.empty());
    }
}
