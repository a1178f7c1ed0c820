package fi.luotsi.indicator.reading;

import fi.luotsi.delimited.Columns;
import fi.luotsi.delimited.DelimitedRow;
import fi.luotsi.indicator.RegionCode;
import fi.luotsi.indicator.RegionLevel;
import fi.luotsi.indicator.imports.ColumnMapping.Level;
import fi.luotsi.indicator.imports.ColumnMapping.RegionColumn;
import fi.luotsi.indicator.staging.KnownKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Finds the region a row speaks of. */
final class RegionLookup {

    private static final int MOST_REMEMBERED = 10_000;

    private final RegionColumn column;
    private final KnownKeys known;
    private final int place;
    private final int levelPlace;
    private final Map<String, OptionalInt> found = new HashMap<>();
    private @Nullable String lastText;
    private @Nullable String lastLevel;
    private OptionalInt last = OptionalInt.empty();

    private RegionLookup(RegionColumn column, KnownKeys known, int place, int levelPlace) {
        this.column = column;
        this.known = known;
        this.place = place;
        this.levelPlace = levelPlace;
    }

    static RegionLookup in(Columns columns, RegionColumn column, KnownKeys known) {
        return switch (column) {
            case RegionColumn.Fixed _ -> new RegionLookup(column, known, -1, -1);
            case RegionColumn.ByCode(var name, var level) -> new RegionLookup(column, known, columns.required(name), place(columns, level));
            case RegionColumn.ByName(var name, var level) -> new RegionLookup(column, known, columns.required(name), place(columns, level));
        };
    }

    private static int place(Columns columns, Level level) {
        return level.column().map(columns::required).orElse(-1);
    }

    /** What the row writes, for a message. */
    String text(DelimitedRow row) {
        return switch (column) {
            case RegionColumn.Fixed(var region) -> region.value();
            case RegionColumn.ByCode _, RegionColumn.ByName _ -> row.cell(place);
        };
    }

    OptionalInt region(DelimitedRow row) {
        String level = levelPlace < 0 ? "" : row.cell(levelPlace);
        String text = text(row);
        if (text.equals(lastText) && level.equals(lastLevel)) {
            return last;
        }
        lastText = text;
        lastLevel = level;
        last = remembered(level, text);
        return last;
    }

    private OptionalInt remembered(String level, String text) {
        if (found.size() > MOST_REMEMBERED) {
            found.clear();
        }
        return found.computeIfAbsent(level + "\n" + text, _ -> look(level, text));
    }

    private OptionalInt look(String level, String text) {
        return switch (column) {
            case RegionColumn.Fixed(var region) -> known.regionByCode(region.value());
            case RegionColumn.ByCode(_, var levels) -> byCode(levels(level, levels), text);
            case RegionColumn.ByName(_, var levels) -> first(levels(level, levels), text, known::regionByName);
        };
    }

    private OptionalInt byCode(List<RegionLevel> levels, String text) {
        if (text.equalsIgnoreCase("FI")) {
            return known.regionByCode(RegionCode.FINLAND.value());
        }
        int dash = text.indexOf('-');
        if (dash > 0) {
            String number = text.substring(dash + 1);
            return RegionLevel.of(text.substring(0, dash)).map(level -> known.regionByCode(KeyText.regionCode(level, number)))
                    .orElseGet(() -> known.regionByCode(text));
        }
        return first(levels, text, (level, number) -> known.regionByCode(KeyText.regionCode(level, number)));
    }

    private static List<RegionLevel> levels(String written, Level level) {
        return level.column().isEmpty() ? level.levels() : RegionLevel.of(written).map(List::of).orElse(List.of());
    }

    private static OptionalInt first(List<RegionLevel> levels, String text, BiFunction<RegionLevel, String, OptionalInt> finding) {
        return levels.stream().map(level -> finding.apply(level, text)).filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }
}
