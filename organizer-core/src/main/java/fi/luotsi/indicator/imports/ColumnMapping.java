package fi.luotsi.indicator.imports;

import fi.luotsi.delimited.DelimitedFormat;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.indicator.RegionLevel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the columns of an own CSV file mean.
 *
 * @param format      delimiter and character set
 * @param decimalMark a comma or a point; the other one is refused, so that 1,234 is never read as 1 234
 * @param missing     text that stands for a missing value besides the empty cell, as ".." in some tables
 * @param columns     columns that hold keys and sources, each by its name in the file
 * @param values      columns that hold values, at least one
 */
public record ColumnMapping(DelimitedFormat format, char decimalMark, Optional<String> missing, RegionColumn region, KeyColumns columns,
        List<ValueColumn> values) {

    public ColumnMapping {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A file of observations has a column of values");
        }
    }

    /** How a row names its region. */
    public sealed interface RegionColumn {

        /** The whole file speaks of one region. */
        record Fixed(RegionCode region) implements RegionColumn {}

        /**
         * By a number such as 091, completed by the level; whole codes such as HVA-15 or FI are understood as well.
         */
        record ByCode(String column, Level level) implements RegionColumn {}

        /** By the Finnish name. */
        record ByName(String column, Level level) implements RegionColumn {}
    }

    /** Which level a region is of: that of a column, or the first of these that has such a region. */
    public record Level(Optional<String> column, List<RegionLevel> levels) {}

    /**
     * Columns besides those of region and values; what is empty here comes from the value column or the form.
     */
    public record KeyColumns(Optional<String> year, Optional<String> gender, Optional<String> indicator, Optional<String> footnote,
            Optional<String> source, Optional<String> licence, Optional<String> asOf) {}

    /**
     * A column of values.
     *
     * @param column    its name in the file
     * @param absolute  the column of the numbers behind these shares
     * @param indicator where no column names it
     * @param year      where no column names it
     * @param footnote  said of every value of this column, unless the row has one of its own
     */
    public record ValueColumn(String column, Optional<String> absolute, OptionalInt indicator, OptionalInt year, Optional<String> footnote) {}
}
