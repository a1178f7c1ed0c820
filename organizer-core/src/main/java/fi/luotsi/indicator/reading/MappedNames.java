package fi.luotsi.indicator.reading;

import fi.luotsi.indicator.imports.ColumnMapping.RegionColumn;
import fi.luotsi.indicator.imports.ColumnMapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of columns that a mapping speaks of. */
final class MappedNames {

    private MappedNames() {}

    static List<String> of(ColumnMapping mapping) {
        var keys = mapping.columns();
        var fixed = Stream.of(keys.year(), keys.gender(), keys.indicator(), keys.footnote(), keys.source(), keys.licence(), keys.asOf())
                .flatMap(Optional::stream);
        var values = mapping.values().stream().flatMap(value -> Stream.concat(Stream.of(value.column()), value.absolute().stream()));
        return Stream.of(region(mapping.region()), fixed, values).flatMap(names -> names).distinct().toList();
    }

    /** The column that names the region, for a message. */
    static @Nullable String region(ColumnMapping mapping) {
        return region(mapping.region()).findFirst().orElse(null);
    }

    private static Stream<String> region(RegionColumn region) {
        return switch (region) {
            case RegionColumn.Fixed _ -> Stream.empty();
            case RegionColumn.ByCode(var column, var level) -> Stream.concat(Stream.of(column), level.column().stream());
            case RegionColumn.ByName(var column, var level) -> Stream.concat(Stream.of(column), level.column().stream());
        };
    }
}
