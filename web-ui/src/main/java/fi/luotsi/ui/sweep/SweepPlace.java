package fi.luotsi.ui.sweep;

import java.util.Locale;
import java.util.UUID;

import fi.luotsi.acting.Acting;
import fi.luotsi.negotiation.NegotiationId;

/**
 * Who reads which table's sweeps on which surface.
 *
 * @param base {@code /negotiations} or {@code /portal/negotiations}
 */
public record SweepPlace(Acting.Person acting, String base, NegotiationId negotiation, Locale locale) {

    public static SweepPlace of(Acting.Person acting, String base, UUID negotiation, Locale locale) {
        return new SweepPlace(acting, base, new NegotiationId(negotiation), locale);
    }

    String home() {
        return base + "/" + negotiation;
    }

    /** Where the scenarios stand. */
    String funding() {
        return home() + "/funding";
    }

    String sweeps() {
        return funding() + "/sweeps";
    }
}
