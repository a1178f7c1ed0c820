package fi.luotsi.negotiation.position;

import java.math.BigDecimal;
import java.time.Instant;

import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.TermId;

/**
 * Three numbers from the best to the last one can live with. Which way is better follows from them: an organizer's frames go up, a
 * provider's down.
 *
 * @param wanted differs from {@code fallback}; {@code acceptable} lies between the two
 */
public record Position(TermId term, BigDecimal wanted, BigDecimal acceptable, BigDecimal fallback, String keptBy, Instant keptAt) {

    /** Whether the three go one way. */
    static boolean goesOneWay(BigDecimal wanted, BigDecimal acceptable, BigDecimal fallback) {
        int way = fallback.compareTo(wanted);
        return way != 0 && acceptable.compareTo(wanted) * way >= 0 && fallback.compareTo(acceptable) * way >= 0;
    }

    /** The band the number falls into; a limit belongs to the better band. */
    public Band band(Measure offered) {
        if (isNoWorse(offered, wanted)) {
            return Band.WANTED;
        }
        if (isNoWorse(offered, acceptable)) {
            return Band.ACCEPTABLE;
        }
        return isNoWorse(offered, fallback) ? Band.FALLBACK : Band.REFUSED;
    }

    private boolean isNoWorse(Measure offered, BigDecimal than) {
        int way = fallback.compareTo(wanted);
        return offered.number().compareTo(than) * way <= 0;
    }
}
