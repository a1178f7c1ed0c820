package fi.luotsi.agreement.signature;

/** Whoever puts signatures into files. */
public interface SignatureProvider {

    byte[] sign(byte[] pdf, Seal seal);
}
