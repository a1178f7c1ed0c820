package fi.luotsi.indicator.staging;

import fi.luotsi.indicator.RegionLevel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The indicators and regions an observation may be of: a few thousand, held in memory while a file is read. */
public final class KnownKeys {

    private final Set<Integer> indicators;
    private final Map<String, Integer> byCode = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<Integer, Integer> bySotkanetId = new HashMap<>();

    private KnownKeys(Set<Integer> indicators) {
        this.indicators = indicators;
    }

    public static KnownKeys in(JdbcClient jdbc) {
        var known = new KnownKeys(new HashSet<>(jdbc.sql("select id from indicator").query(Integer.class).list()));
        jdbc.sql("select id, level, code, name_fi, sotkanet_id from indicator_region").query(row -> {
            known.addRegion(row.getInt("id"), RegionLevel.valueOf(row.getString("level")), row.getString("code"), row.getString("name_fi"),
                    row.getObject("sotkanet_id", Integer.class));
        });
        return known;
    }

    private void addRegion(int id, RegionLevel level, String code, String name, @Nullable Integer sotkanetId) {
        byCode.put(code, id);
        byName.put(named(level, name), id);
        if (sotkanetId != null) {
            bySotkanetId.put(sotkanetId, id);
        }
    }

    public boolean hasIndicator(int id) {
        return indicators.contains(id);
    }

    public OptionalInt regionByCode(String code) {
        return optional(byCode.get(code));
    }

    /** By its Finnish name, in either case, among regions of one level. */
    public OptionalInt regionByName(RegionLevel level, String name) {
        return optional(byName.get(named(level, name)));
    }

    public OptionalInt regionBySotkanetId(int id) {
        return optional(bySotkanetId.get(id));
    }

    private static String named(RegionLevel level, String name) {
        return level.category() + " " + name.toLowerCase(Locale.ROOT);
    }

    private static OptionalInt optional(@Nullable Integer found) {
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
