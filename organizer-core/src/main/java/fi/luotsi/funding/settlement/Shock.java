package fi.luotsi.funding.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

import fi.luotsi.money.Euros;

/**
 * A named event that makes service packages cost more or less than their frames (shokki).
 *
 * @param changes by service package's code; a package that is not named costs what its frame is
 */
public record Shock(String name, Map<String, Change> changes) {

    public Shock {
        changes = Map.copyOf(changes);
    }

    /** By how much a package's cost changes; a rise is positive. */
    public sealed interface Change {

        Euros on(Euros frame);

        /** @param percent of the frame; rounded to the nearest cent, halves away from zero */
        record Percent(BigDecimal percent) implements Change {

            @Override
            public Euros on(Euros frame) {
                return frame.times(percent.movePointLeft(2), RoundingMode.HALF_UP);
            }
        }

        record Amount(Euros euros) implements Change {

            @Override
            public Euros on(Euros frame) {
                return euros;
            }
        }
    }

    /** What the shock adds to the cost of the package. */
    public Euros on(PackageFrame frame) {
        var change = changes.get(frame.code());
        return change == null ? Euros.ZERO : change.on(frame.amount());
    }
}
