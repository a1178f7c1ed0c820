package fi.luotsi.agreement.signature;

/** A file that is not signed or not read any further. */
public class PdfRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Why why;

    public PdfRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public PdfRefused(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The words are {@code verify.refused.} and the name. */
    public enum Why {
        /** Does not begin as a PDF does. */
        NO_PDF,
        /** Too many bytes, packed or unpacked. */
        TOO_LARGE,
        /** Opens with a password only. */
        ENCRYPTED,
        /** Begins as a PDF and cannot be read to its end. */
        DAMAGED,
        /** Is to be signed, and a signature that stands in it already does not hold. */
        SIGNATURE_BROKEN
    }
}
