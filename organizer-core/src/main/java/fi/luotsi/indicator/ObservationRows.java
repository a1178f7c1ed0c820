package fi.luotsi.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ObservationRows {

    private static final int FETCHED_AT_ONCE = 1000;

    private static final String OBSERVATION = """
            select o.indicator_id, o.year, o.gender, o.value, o.absolute, o.footnote, p.source, p.licence, p.as_of,
                   b.file_name, b.imported_at, r.code, r.level, r.name_fi, r.name_sv, r.name_en
            from indicator_observation o
                join indicator_region r on r.id = o.region_id
                join indicator_provenance p on p.id = o.provenance_id
                join indicator_import b on b.id = o.batch_id
            """;
    private static final String OF_INDICATOR = "where o.indicator_id = :indicator and (:region::text is null or r.code = :region) ";
    private static final String IN_ORDER = "r.name_fi collate \"fi-x-icu\", r.code, o.year, o.gender desc ";

    private final JdbcClient jdbc;

    ObservationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Observation> latest(IndicatorId indicator, RegionCode region) {
        return jdbc.sql(OBSERVATION + "where o.indicator_id = ? and r.code = ? and o.gender = 'TOTAL' order by o.year desc limit 1")
                .param(indicator.value()).param(region.value()).query(ObservationRows::observation).optional();
    }

    Optional<Observation> byId(ObservationId id) {
        return jdbc.sql(OBSERVATION + "where o.indicator_id = ? and r.code = ? and o.year = ? and o.gender = ?")
                .params(id.indicator().value(), id.region().value(), id.year().getValue(), id.gender().name())
                .query(ObservationRows::observation).optional();
    }

    List<Observation> page(IndicatorId indicator, Optional<RegionCode> region, ObservationOrder order, int offset, int size) {
        return jdbc.sql(OBSERVATION + OF_INDICATOR + "order by " + order.sql() + IN_ORDER + "offset :offset limit :size").param("indicator", indicator.value())
                .param("region", text(region)).param("offset", offset).param("size", size).query(ObservationRows::observation).list();
    }

    long count(IndicatorId indicator, Optional<RegionCode> region) {
        return jdbc.sql("select count(*) from indicator_observation o join indicator_region r on r.id = o.region_id " + OF_INDICATOR)
                .param("indicator", indicator.value()).param("region", text(region)).query(Long.class).single();
    }

    void each(IndicatorId indicator, Optional<RegionCode> region, Consumer<Observation> taker) {
        try (var values = jdbc.sql(OBSERVATION + OF_INDICATOR + "order by " + IN_ORDER).withFetchSize(FETCHED_AT_ONCE).param("indicator", indicator.value())
                .param("region", text(region)).query(ObservationRows::observation).stream()) {
            values.forEach(taker);
        }
    }

    private static @Nullable String text(Optional<RegionCode> region) {
        return region.map(RegionCode::value).orElse(null);
    }

    private static Observation observation(ResultSet row, int number) throws SQLException {
        var region = IndicatorRows.region(row, number);
        var id = new ObservationId(new IndicatorId(row.getInt("indicator_id")), region.code(), Year.of(row.getInt("year")),
                Gender.valueOf(row.getString("gender")));
        return new Observation(id, region, row.getBigDecimal("value"), Optional.ofNullable(row.getBigDecimal("absolute")),
                new Provenance(row.getString("source"), row.getString("licence"), row.getObject("as_of", LocalDate.class)),
                Optional.ofNullable(row.getString("footnote")), row.getString("file_name"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
