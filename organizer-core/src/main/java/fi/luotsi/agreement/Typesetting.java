package fi.luotsi.agreement;

import java.time.LocalDate;
import java.util.Locale;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationPackage;

/** Sets an agreement as a file for people to hold in their hands and for archives to keep. The same terms give the same bytes. */
public interface Typesetting {

    /**
     * @param locked a negotiated package
     * @param language Finnish or Swedish
     */
    byte[] pdf(Acting.Person acting, NegotiationPackage locked, Mark mark, Locale language);

    /**
     * What tells one paper from another.
     *
     * @param day on which the version was made
     */
    record Mark(String number, int version, String code, LocalDate day) {}
}
