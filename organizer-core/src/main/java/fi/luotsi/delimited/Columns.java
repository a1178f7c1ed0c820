package fi.luotsi.delimited;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a file by name, in their order. Names are compared without spaces around them. */
public final class Columns {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int count;

    Columns(DelimitedRow header) {
        count = header.size();
        for (int place = 0; place < count; place++) {
            String name = header.cell(place);
            if (!name.isEmpty() && places.putIfAbsent(name, place) != null) {
                throw new DelimitedRefused(DelimitedProblem.DUPLICATE_COLUMN, header.number());
            }
        }
    }

    /** Where the column stands in a row, if the file has it. */
    public Optional<Integer> place(String name) {
        return Optional.ofNullable(places.get(name.strip()));
    }

    /** Where a column stands that the file must have: for files we ship ourselves. */
    public int required(String name) {
        return place(name).orElseThrow(() -> new IllegalArgumentException("No column " + name + " among " + names()));
    }

    public List<String> names() {
        return List.copyOf(places.keySet());
    }

    /** How many cells a row is to have. */
    public int count() {
        return count;
    }
}
