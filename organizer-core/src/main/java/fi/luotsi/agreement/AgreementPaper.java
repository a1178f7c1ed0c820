package fi.luotsi.agreement;

import java.util.Locale;

import fi.luotsi.negotiation.NegotiationPackage;

/** Sets an agreement as a file for people to hold in their hands and for archives to keep. The same terms give the same bytes. */
public interface AgreementPaper {

    /**
     * @param locked a negotiated package
     * @param language Finnish or Swedish
     */
    byte[] pdf(NegotiationPackage locked, Mark mark, Locale language);

    /** What tells one paper from another. */
    record Mark(String number, int version, String code) {}
}
