package fi.luotsi.agreement.publicity;

import java.util.Locale;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.negotiation.NegotiationPackage;

/** Sets the copy of a signed version that everybody may read. Whoever sets agreements provides it. */
public interface PublicSetting {

    /** @param secrets what the copy must not say in any of its forms */
    SetCopy set(Acting.Person acting, NegotiationPackage locked, AgreementVersion version, Secrets secrets, Locale language);

    /**
     * The same copy in three forms.
     *
     * @param html the document without a page around it
     * @param json canonical
     */
    record SetCopy(String html, byte[] pdf, String json) {}
}
