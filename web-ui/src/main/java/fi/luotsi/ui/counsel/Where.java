package fi.luotsi.ui.counsel;

import java.util.Locale;
import java.util.UUID;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.TermId;

/**
 * At which table and on which surface a page stands.
 *
 * @param base {@code /negotiations} or {@code /portal/negotiations}
 */
public record Where(String base, NegotiationId negotiation, Locale locale) {

    public static Where of(String base, UUID negotiation, Locale locale) {
        return new Where(base, new NegotiationId(negotiation), locale);
    }

    String home() {
        return base + "/" + negotiation;
    }

    /** Where the own side's mandates stand. */
    public String mandates() {
        return home() + "/mandates";
    }

    String term(TermId term) {
        return home() + "/terms/" + term;
    }

    String position(TermId term) {
        return term(term) + "/position";
    }

    String notes(TermId term) {
        return term(term) + "/notes";
    }
}
