package fi.luotsi.period;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/** The years an agreement or a budget frame covers, both ends included. */
public record Period(Year first, Year last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period cannot end (%s) before it begins (%s)".formatted(last, first));
        }
    }

    public static Period of(int first, int last) {
        return new Period(Year.of(first), Year.of(last));
    }

    public List<Year> years() {
        return IntStream.rangeClosed(first.getValue(), last.getValue()).mapToObj(Year::of).toList();
    }

    public boolean covers(Year year) {
        return !year.isBefore(first) && !year.isAfter(last);
    }
}
