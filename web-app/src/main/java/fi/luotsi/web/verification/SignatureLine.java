package fi.luotsi.web.verification;

import java.util.ArrayList;
import java.util.List;

import fi.luotsi.agreement.signature.FoundSignature;
import fi.luotsi.agreement.signature.FoundSignature.LaterChange;
import fi.luotsi.agreement.signature.SignatureReport;
import fi.luotsi.ui.table.Texts;

/**
 * A signature of the file ready to be shown.
 *
 * @param words what is to be said of it, the gravest first
 */
public record SignatureLine(String organization, String signer, String reason, String at, String level, boolean holds, List<String> words) {

    static List<SignatureLine> of(SignatureReport report, Texts texts) {
        return report.signatures().stream().map(found -> of(found, texts)).toList();
    }

    private static SignatureLine of(FoundSignature found, Texts texts) {
        var whole = texts.of(found.intact() ? "verify.signature.intact" : "verify.signature.broken");
        var later = found.changes().contains(LaterChange.CONTENT) ? List.of(texts.of("verify.signature.changed"))
                : found.changes().contains(LaterChange.SIGNATURE) ? List.of(texts.of("verify.signature.followed")) : List.<String>of();
        var words = new ArrayList<String>(List.of(whole, texts.of("verify.trust.", found.trust())));
        words.addAll(later);
        return new SignatureLine(found.organization(), found.signer(), found.reason(), found.at().map(texts.formats()::dateTime).orElse("–"), found.level(), found.holds(), words);
    }
}
