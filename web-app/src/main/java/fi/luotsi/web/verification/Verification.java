package fi.luotsi.web.verification;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.KnownDocument;
import fi.luotsi.agreement.KnownDocuments;
import fi.luotsi.agreement.signature.FoundSignature;
import fi.luotsi.agreement.signature.PdfRefused;
import fi.luotsi.agreement.signature.SignatureProvider;
import fi.luotsi.agreement.signature.SignatureReport;
import fi.luotsi.audit.CanonicalJson;

/** Finds out what a file is. Genuine is what is known to the letter; of everything else its signatures are asked. */
@Component
class Verification {

    private static final Acting.Public ANYBODY = new Acting.Public();

    private final KnownDocuments documents;
    private final SignatureProvider signatures;

    Verification(KnownDocuments documents, SignatureProvider signatures) {
        this.documents = documents;
        this.signatures = signatures;
    }

    Optional<KnownDocument> byCode(String code) {
        return documents.byCode(ANYBODY, code);
    }

    /** @throws PdfRefused if it cannot be read */
    Verified check(byte[] file) {
        var report = signatures.check(file);
        var sha256 = CanonicalJson.sha256(file);
        var known = documents.bySha256(ANYBODY, sha256);
        if (known.isPresent()) {
            return new Verified(Verdict.of(known.get().standing()), sha256, known, report);
        }
        var begins = beginning(file, report);
        return new Verified(Verdict.ofUnknown(report, begins.isPresent()), sha256, begins, report);
    }

    /** What the file was when one of its signatures was made, if that is known: the last such moment. */
    private Optional<KnownDocument> beginning(byte[] file, SignatureReport report) {
        return report.signatures().reversed().stream().mapToInt(FoundSignature::covered).filter(end -> end > 0 && end < file.length)
                .mapToObj(end -> documents.bySha256(ANYBODY, CanonicalJson.sha256(Arrays.copyOf(file, end)))).flatMap(Optional::stream).findFirst();
    }
}
