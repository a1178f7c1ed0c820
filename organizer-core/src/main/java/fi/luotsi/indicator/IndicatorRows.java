package fi.luotsi.indicator;

import fi.luotsi.indicator.Indicators.ListedIndicator;
import fi.luotsi.catalogue.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IndicatorRows {

    private static final String INDICATOR = """
            select i.id, i.code, i.name_fi, i.name_sv, i.name_en, i.unit, i.topic, i.direction, i.name_status, i.source
            """;
    private static final String REGION_ORDER = """
            order by array_position(array['COUNTRY', 'COUNTY', 'WELLBEING_SERVICES_COUNTY', 'MUNICIPALITY', 'OTHER'], r.level),
                     r.name_fi collate "fi-x-icu"
            """;

    private static final Locale SWEDISH = Locale.of("sv");

    private final JdbcClient jdbc;

    IndicatorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Indicator> indicator(IndicatorId id) {
        return jdbc.sql(INDICATOR + "from indicator i where i.id = ?").param(id.value()).query(IndicatorRows::indicator).optional();
    }

    List<ListedIndicator> listed() {
        return jdbc.sql(INDICATOR + """
                , coalesce(o.count, 0) as observations, coalesce(o.first, 0) as first_year, coalesce(o.last, 0) as last_year
                from indicator i left join (select indicator_id, count(*) as count, min(year) as first, max(year) as last
                                            from indicator_observation group by indicator_id) o on o.indicator_id = i.id
                order by i.topic, i.id
                """)
                .query((row, number) -> new ListedIndicator(indicator(row, number), row.getLong("observations"),
                        row.getInt("first_year"), row.getInt("last_year"))).list();
    }

    List<Region> regions() {
        return jdbc.sql("select r.code, r.level, r.name_fi, r.name_sv, r.name_en from indicator_region r " + REGION_ORDER)
                .query(IndicatorRows::region).list();
    }

    List<Region> regionsOf(IndicatorId id) {
        return jdbc.sql("""
                select r.code, r.level, r.name_fi, r.name_sv, r.name_en from indicator_region r
                where exists (select 1 from indicator_observation o where o.indicator_id = ? and o.region_id = r.id)
                """ + REGION_ORDER).param(id.value()).query(IndicatorRows::region).list();
    }

    void keep(Indicator kept) {
        jdbc.sql("""
                insert into indicator (id, code, origin, name_fi, name_sv, name_en, unit, topic, direction, name_status, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set code = excluded.code, name_fi = excluded.name_fi, name_sv = excluded.name_sv,
                    name_en = excluded.name_en, unit = excluded.unit, topic = excluded.topic, direction = excluded.direction,
                    name_status = excluded.name_status, source = excluded.source
                """)
                .params(kept.id().value(), kept.code(), kept.id().isSotkanet() ? "SOTKANET" : "OWN", kept.name().fi())
                .param(kept.name().sv())
                .params(kept.name().in(Locale.ENGLISH), kept.unit().name(), kept.topic().name(), kept.direction().name(), kept.nameExact() ? "EXACT" : "PARAPHRASE",
                        kept.source()).update();
    }

    void keep(Region kept) {
        jdbc.sql("""
                insert into indicator_region (level, code, name_fi, name_sv, name_en) values (?, ?, ?, ?, ?)
                on conflict (code) do update set name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en
                """)
                .params(kept.level().name(), kept.code().value(), kept.name().fi(),
                        kept.name().in(SWEDISH), kept.name().in(Locale.ENGLISH)).update();
    }

    static Region region(ResultSet row, int number) throws SQLException {
        return new Region(new RegionCode(row.getString("code")), RegionLevel.valueOf(row.getString("level")), name(row));
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        return new Indicator(new IndicatorId(row.getInt("id")), row.getString("code"), name(row), IndicatorUnit.valueOf(row.getString("unit")), Indicator.Topic.valueOf(row.getString("topic")),
                Indicator.Direction.valueOf(row.getString("direction")), row.getString("name_status").equals("EXACT"), row.getString("source"));
    }

    private static Words name(ResultSet row) throws SQLException {
        return new Words(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en"));
    }
}
