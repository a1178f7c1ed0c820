package fi.luotsi.web.verification;

import fi.luotsi.agreement.KnownDocument.Standing;
import fi.luotsi.agreement.signature.FoundSignature;
import fi.luotsi.agreement.signature.FoundSignature.Trust;
import fi.luotsi.agreement.signature.SignatureReport;

/** What a file turned out to be. The words are {@code verify.verdict.} and {@code verify.explained.} with the name. */
enum Verdict {
    GENUINE("ok"),
    /** Known, and not the file with both signatures. */
    PARTLY_SIGNED("warn"),
    UNSIGNED("warn"),
    VOID("bad"),
    /** What everybody may read of the agreement. */
    PUBLIC_COPY("ok"),
    /** A public copy that another one has replaced. */
    FORMER_PUBLIC_COPY("warn"),
    /** Sealed here, and something of it is no longer as it was sealed. */
    CHANGED("bad"),
    /** Sealed with a key of this installation, whole, and nevertheless not on record. */
    NOT_ON_RECORD("warn"),
    UNKNOWN("bad");

    private final String look;

    Verdict(String look) {
        this.look = look;
    }

    /** The class of the remark that says it. */
    String look() {
        return look;
    }

    static Verdict of(Standing standing) {
        return switch (standing) {
            case SIGNED -> GENUINE;
            case PARTLY_SIGNED -> PARTLY_SIGNED;
            case UNSIGNED -> UNSIGNED;
            case VOID -> VOID;
            case PUBLIC_COPY -> PUBLIC_COPY;
            case FORMER_PUBLIC_COPY -> FORMER_PUBLIC_COPY;
        };
    }

    /** @param beginsKnown whether the file up to one of its signatures is a known one */
    static Verdict ofUnknown(SignatureReport report, boolean beginsKnown) {
        if (report.isWhole() && !beginsKnown) {
            return NOT_ON_RECORD;
        }
        return beginsKnown || report.signatures().stream().map(FoundSignature::trust).anyMatch(Trust.GIVEN::equals) ? CHANGED : UNKNOWN;
    }
}
