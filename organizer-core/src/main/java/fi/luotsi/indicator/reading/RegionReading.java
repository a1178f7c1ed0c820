package fi.luotsi.indicator.reading;

import fi.luotsi.indicator.RegionCode;
import fi.luotsi.indicator.RegionLevel;
import fi.luotsi.indicator.imports.ImportCounts;
import fi.luotsi.indicator.imports.ImportProblem;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes Sotkanet's list of regions: gives the regions we know Sotkanet's numbers, and enters the divisions we do not know. They
 * are joined by category and code, as Sotkanet's documentation says.
 */
public final class RegionReading {

    private static final int MOST_REGIONS = 20_000;

    private final JdbcClient jdbc;
    private final Findings findings;
    private long rows;
    private long added;
    private long changed;

    public RegionReading(JdbcClient jdbc, Findings findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    public boolean take(long place, Map<String, String> members) {
        rows++;
        var id = KeyText.whole(members.getOrDefault("id", ""));
        String category = members.getOrDefault("category", "").toUpperCase(Locale.ROOT);
        var code = code(category, members.getOrDefault("code", ""));
        String name = members.getOrDefault("title.fi", "");
        if (id.isEmpty() || code.isEmpty() || name.isBlank()) {
            findings.add(ImportProblem.UNKNOWN_REGION, place, id.isEmpty() ? "id" : "code", members.getOrDefault("code", ""));
        } else if (findings.isEmpty()) {
            keep(id.getAsInt(), code.get(), RegionLevel.of(category).orElse(RegionLevel.OTHER), name, members);
        }
        return !findings.isFull() && rows < MOST_REGIONS;
    }

    public ImportCounts counts() {
        return new ImportCounts(rows, added, changed, rows - added - changed, 0);
    }

    private static Optional<RegionCode> code(String category, String code) {
        var level = RegionLevel.of(category);
        try {
            return Optional.of(level.filter(RegionLevel.COUNTRY::equals).isPresent() ? RegionCode.FINLAND
                    : new RegionCode(level.map(known -> KeyText.regionCode(known, code)).orElse(category + "-" + code)));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    private void keep(int id, RegionCode code, RegionLevel level, String name, Map<String, String> members) {
        added += jdbc.sql("""
                insert into indicator_region (level, code, name_fi, name_sv, name_en, sotkanet_id) values (?, ?, ?, ?, ?, ?)
                on conflict (code) do nothing
                """)
                .params(level.name(), code.value(), name, members.getOrDefault("title.sv", name), members.getOrDefault("title.en", name), id).update();
        changed += jdbc.sql("update indicator_region set sotkanet_id = ? where code = ? and sotkanet_id is distinct from ?")
                .params(id, code.value(), id).update();
    }
}
