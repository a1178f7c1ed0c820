package fi.luotsi.negotiation.position;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;

/**
 * Three numbers from the best to the last one can live with. Which way is better follows from them: an organizer's frames go up, a
 * provider's down.
 *
 * @param wanted differs from {@code fallback}; {@code acceptable} lies between the two
 * @param refused from here on nothing is accepted, beyond {@code fallback}; null where that begins right behind the fallback
 */
public record Numbers(BigDecimal wanted, BigDecimal acceptable, BigDecimal fallback, @Nullable BigDecimal refused) implements Stance {

    @Override
    public Optional<Band> band(TermValue offered) {
        return Measure.of(offered).map(this::band);
    }

    @Override
    public boolean fits(TermKind kind) {
        return kind == TermKind.FRAME || kind == TermKind.TARGET;
    }

    @Override
    public Optional<PositionRule> broken() {
        if (way() == 0 || acceptable.compareTo(wanted) * way() < 0 || fallback.compareTo(acceptable) * way() < 0) {
            return Optional.of(PositionRule.POSITION_GOES_ONE_WAY);
        }
        return refused == null || refused.compareTo(fallback) * way() > 0 ? Optional.empty() : Optional.of(PositionRule.REFUSED_LIES_BEYOND_FALLBACK);
    }

    /** A limit belongs to the better band, and what is refused begins with its number. */
    Band band(Measure offered) {
        if (isNoWorse(offered, wanted)) {
            return Band.WANTED;
        }
        if (isNoWorse(offered, acceptable)) {
            return Band.ACCEPTABLE;
        }
        if (isNoWorse(offered, fallback)) {
            return Band.FALLBACK;
        }
        return refused != null && refused.compareTo(offered.number()) * way() > 0 ? Band.UNDECIDED : Band.REFUSED;
    }

    private boolean isNoWorse(Measure offered, BigDecimal than) {
        return offered.number().compareTo(than) * way() <= 0;
    }

    /** 1 where less is better, -1 where more is. */
    private int way() {
        return fallback.compareTo(wanted);
    }
}
