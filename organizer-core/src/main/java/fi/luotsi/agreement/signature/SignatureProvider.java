package fi.luotsi.agreement.signature;

/**
 * Signs the file of an agreement and reads the signatures of any file. Whether somebody may sign, and in which order, is decided before it
 * is called. docs/signatures.md says how a broker of qualified signatures takes its place.
 */
public interface SignatureProvider {

    /**
     * Adds a signature. What was there before stays as it is, byte by byte, at the beginning of the file; a file that was PDF/A-2a and
     * PDF/UA-1 remains so.
     *
     * @param pdf unsigned, or signed before by others
     * @throws PdfRefused if it cannot be signed; a signature that stands in it already must be intact
     */
    byte[] sign(byte[] pdf, Seal seal);

    /**
     * What the signatures of a file say, whoever made it and whatever is wrong with it.
     *
     * @throws PdfRefused if it cannot be read
     */
    SignatureReport check(byte[] pdf);
}
