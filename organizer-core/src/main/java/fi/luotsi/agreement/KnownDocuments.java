package fi.luotsi.agreement;

import java.util.Comparator;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;

/** Whether a paper comes from here, for anybody who holds one. What was not signed by both parties is not known. */
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

    /** @param sha256 of the whole file, 64 hexadecimal digits in small letters */
    public Optional<KnownDocument> bySha256(String sha256) {
        tenancy.enter(new Acting.Public());
        return documents.bySha256(sha256).flatMap(found -> rows.versions(found.code()).stream().filter(version -> version.version() == found.version()).findFirst()
                .map(version -> known(version, Optional.of(found.document()))));
    }

    /** The newest signed version of the agreement whose papers carry the code. */
    public Optional<KnownDocument> byCode(String code) {
        tenancy.enter(new Acting.Public());
        return rows.versions(code).stream().max(Comparator.comparingInt(AgreementVersion::version)).map(version -> known(version, Optional.empty()));
    }

    private KnownDocument known(AgreementVersion version, Optional<KeptDocument> document) {
        return new KnownDocument(version, document, rows.versions(version.code()).stream().filter(other -> other.version() > version.version())
                .sorted(Comparator.comparingInt(AgreementVersion::version)).toList());
    }
}
