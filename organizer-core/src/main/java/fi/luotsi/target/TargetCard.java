package fi.luotsi.target;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a target's card says beyond the target itself. Everything may be missing: a target is negotiated before its card is
 * complete, and targets agreed before there were cards have none.
 *
 * @param numerator what is counted, in words; empty where not said
 * @param denominator what it is divided by, in words; empty where not said or where nothing is divided
 * @param rhythm how often it is measured
 * @param lagMonths months after which an effect is expected to show; not negative
 * @param paymentEffect what reaching or missing it does to the payment, in words; empty where not said
 * @param packages codes of the service packages whose frames stand behind the target
 * @param cells values of areas and years that differ from the target's own; one for each area and year
 */
public record TargetCard(@Nullable TargetKind kind, String numerator, String denominator, @Nullable Rhythm rhythm, @Nullable Integer lagMonths,
        String paymentEffect, List<String> packages, List<CellTarget> cells) {

    public static final TargetCard EMPTY = new TargetCard(null, "", "", null, null, "", List.of(), List.of());

    public TargetCard {
        packages = List.copyOf(packages);
        cells = List.copyOf(cells);
        if (lagMonths != null && lagMonths < 0) {
            throw new IllegalArgumentException("An effect does not come before its cause: " + lagMonths);
        }
        if (cells.stream().map(cell -> cell.region() + "~" + cell.year()).distinct().count() < cells.size()) {
            throw new IllegalArgumentException("An area has one value for a year");
        }
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
