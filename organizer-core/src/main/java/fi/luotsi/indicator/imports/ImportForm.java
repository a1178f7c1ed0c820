package fi.luotsi.indicator.imports;

import fi.luotsi.indicator.Provenance;
import java.util.Map;

/** The form a file is written in. */
public sealed interface ImportForm {

    /** An own file: the mapping says what its columns mean. The provenance holds where no column gives another. */
    record OwnCsv(ColumnMapping mapping, Provenance provenance) implements ImportForm {}

    /** As {@code /rest/1.1/csv} answers: indicator, region, year, gender, value, absValue by Sotkanet's own numbers. */
    record SotkanetCsv(Provenance provenance) implements ImportForm {}

    /** As {@code /rest/1.1/json} answers: a list of the same. */
    record SotkanetJson(Provenance provenance) implements ImportForm {}

    /** As {@code /rest/1.1/regions} answers: what Sotkanet's numbers of regions mean. To be imported before its values are. */
    record SotkanetRegions() implements ImportForm {}

    /** The word for this form in settings and in the list of imports. */
    default String word() {
        return switch (this) {
            case OwnCsv _ -> "OWN_CSV";
            case SotkanetCsv _ -> "SOTKANET_CSV";
            case SotkanetJson _ -> "SOTKANET_JSON";
            case SotkanetRegions _ -> "SOTKANET_REGIONS";
        };
    }

    /**
     * Reads a form from settings, as they stand in the {@code .properties} file beside a CSV, on the command line or in the
     * page's fields; docs/import.md lists them. Blank settings count as not given.
     *
     * @throws ImportFormInvalid naming the setting that is wrong
     */
    static ImportForm of(Map<String, String> settings) {
        return new FormSettings(settings).form();
    }
}
