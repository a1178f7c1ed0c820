package fi.luotsi.agreement.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import fi.luotsi.target.Rhythm;

/** How often something is due. */
public enum Every {
    ONCE(0), MONTH(1), QUARTER(3), YEAR(12);

    private final int months;

    Every(int months) {
        this.months = months;
    }

    static Every of(Rhythm rhythm) {
        return switch (rhythm) {
            case MONTHLY -> MONTH;
            case QUARTERLY -> QUARTER;
            case YEARLY -> YEAR;
        };
    }

    /**
     * The days on which it is due: the first, and from there on as often as it comes back. What falls due on the 31st is due on the last
     * day of shorter months, and on the 31st again after them.
     *
     * @param last nothing is due after it
     */
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            return List.of();
        }
        return this == ONCE ? List.of(first) : LongStream.iterate(0, times -> times + 1).mapToObj(times -> first.plusMonths(times * months)).takeWhile(day -> !day.isAfter(last)).toList();
    }

    /** The last days of all calendar periods of this length that lie in the years from the first to the last. */
    List<LocalDate> periodEnds(int firstYear, int lastYear) {
        return days(LocalDate.of(firstYear, 1, 1).plusMonths(months), LocalDate.of(lastYear + 1, 1, 1)).stream().map(day -> day.minusDays(1)).toList();
    }
}
