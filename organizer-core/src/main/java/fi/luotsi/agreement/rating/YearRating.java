package fi.luotsi.agreement.rating;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fi.luotsi.agreement.AgreementVersion;

/**
 * One year of an agreement. There is no grade for the whole: nobody agreed on one.
 *
 * @param version the one in force in that year, the last one where there were several
 * @param leavesOut whether there are targets that the reader may not know
 * @param lines in the agreement's order
 */
public record YearRating(AgreementVersion version, RatedYear year, boolean leavesOut, List<RatingLine> lines) {

    public YearRating {
        lines = List.copyOf(lines);
    }

    /** How many lines were due. */
    public long due() {
        return lines.stream().filter(line -> line.light().counts()).count();
    }

    /** How many lines have each light; only those that some line has. */
    public Map<Light, Long> counts() {
        var counts = new EnumMap<Light, Long>(Light.class);
        lines.forEach(line -> counts.merge(line.light(), 1L, Long::sum));
        return counts;
    }
}
