package fi.luotsi.funding.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;

import fi.luotsi.money.Euros;
import fi.luotsi.money.Share;

/**
 * Payment of a package by a fixed and a variable part (DOMAIN B.3, "blended"): pay = frame · (f + (1 − f) · (1 + p · (v − 1))), with v
 * the volume as a ratio of the agreed one, held within the band.
 *
 * @param fixed f, the share paid whatever the volume
 * @param rate p, the marginal rate: what a further unit is paid, as a share of its agreed price
 * @param least the band's lower edge as a ratio of the agreed volume, at most 1
 * @param most the band's upper edge, at least 1
 */
public record VolumeMix(Share fixed, Share rate, BigDecimal least, BigDecimal most) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public VolumeMix {
        if (least.signum() < 0 || least.compareTo(BigDecimal.ONE) > 0 || most.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("A volume band surrounds the agreed volume: " + least + " to " + most);
        }
    }

    /** How such a payment is called: by what it mostly pays for. */
    public enum Basis {
        /** Resurssiperusteinen: at least half is paid whatever the volume. */
        RESOURCES,
        /** Suoriteperusteinen: more than half follows the volume. */
        OUTPUTS
    }

    public Basis basis() {
        return fixed.fraction().compareTo(HALF) >= 0 ? Basis.RESOURCES : Basis.OUTPUTS;
    }

    /** What the frame pays for a volume, rounded to the nearest cent. */
    public Euros pays(Euros frame, BigDecimal volume) {
        var counted = volume.max(least).min(most);
        var variable = BigDecimal.ONE.add(rate.fraction().multiply(counted.subtract(BigDecimal.ONE)));
        var factor = fixed.fraction().add(BigDecimal.ONE.subtract(fixed.fraction()).multiply(variable));
        return frame.times(factor, RoundingMode.HALF_UP);
    }
}
