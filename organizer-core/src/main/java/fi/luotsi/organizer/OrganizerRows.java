package fi.luotsi.organizer;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.catalogue.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganizerRows {

    private static final String ORGANIZER = "select id, code, kind, name_fi, name_sv, name_en, population, bilingual, source from organizer ";

    private static final Locale SWEDISH = Locale.of("sv");

    private final JdbcClient jdbc;

    OrganizerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Organizer> organizers() {
        return jdbc.sql(ORGANIZER + "order by code").query(OrganizerRows::organizer).list();
    }

    Optional<Organizer> organizer(OrganizerId id) {
        return jdbc.sql(ORGANIZER + "where id = ?").param(id.value()).query(OrganizerRows::organizer).optional();
    }

    Optional<Organizer> organizer(String code) {
        return jdbc.sql(ORGANIZER + "where code = ?").param(code).query(OrganizerRows::organizer).optional();
    }

    List<County> counties() {
        return jdbc.sql("select code, name_fi, name_sv, name_en, planned_in_2019 from organizer_county order by code")
                .query((row, _) -> new County(row.getString("code"), name(row), row.getBoolean("planned_in_2019"))).list();
    }

    List<Municipality> municipalities() {
        return jdbc.sql("select code, name_fi, name_sv, language_status, county_code, organizer_code from organizer_municipality order by code")
                .query((row, _) -> new Municipality(row.getString("code"), row.getString("name_fi"), row.getString("name_sv"),
                        LanguageStatus.valueOf(row.getString("language_status")), row.getString("county_code"), row.getString("organizer_code")))
                .list();
    }

    OrganizerId keep(Organizer organizer) {
        return new OrganizerId(jdbc.sql("""
                insert into organizer (id, code, kind, name_fi, name_sv, name_en, population, bilingual, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set kind = excluded.kind, name_fi = excluded.name_fi, name_sv = excluded.name_sv,
                    name_en = excluded.name_en, population = excluded.population, bilingual = excluded.bilingual, source = excluded.source
                returning id
                """)
                .params(organizer.id().value(), organizer.code(), organizer.kind().name(), organizer.name().fi(),
                        organizer.name().in(SWEDISH), organizer.name().in(Locale.ENGLISH))
                .param(organizer.population().stream().boxed().findFirst().orElse(null)).params(organizer.bilingual(), organizer.source())
                .query(UUID.class).single());
    }

    void keep(County county) {
        jdbc.sql("""
                insert into organizer_county (code, name_fi, name_sv, name_en, planned_in_2019) values (?, ?, ?, ?, ?)
                on conflict (code) do update set name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en,
                    planned_in_2019 = excluded.planned_in_2019
                """)
                .params(county.code(), county.name().fi()).params(county.name().in(SWEDISH), county.name().in(Locale.ENGLISH), county.plannedIn2019()).update();
    }

    void keep(Municipality municipality) {
        jdbc.sql("""
                insert into organizer_municipality (code, name_fi, name_sv, language_status, county_code, organizer_code)
                values (?, ?, ?, ?, ?, ?)
                on conflict (code) do update set name_fi = excluded.name_fi, name_sv = excluded.name_sv,
                    language_status = excluded.language_status, county_code = excluded.county_code, organizer_code = excluded.organizer_code
                """)
                .params(municipality.code(), municipality.nameFi(), municipality.nameSv(), municipality.languages().name(),
                        municipality.countyCode(), municipality.organizerCode()).update();
    }

    /** A county is bilingual if one of its municipalities is, or if its municipalities differ in language (611/2021, 5 §). */
    void deriveLanguages() {
        jdbc.sql("""
                update organizer set bilingual = languages.several
                from (select organizer_code, bool_or(language_status like 'BILINGUAL%') or count(distinct language_status) > 1 as several
                      from organizer_municipality group by organizer_code) as languages
                where languages.organizer_code = organizer.code
                """).update();
    }

    private static Organizer organizer(ResultSet row, int number) throws SQLException {
        Integer population = row.getObject("population", Integer.class);
        return new Organizer(new OrganizerId(row.getObject("id", UUID.class)), row.getString("code"), OrganizerKind.valueOf(row.getString("kind")),
                name(row), population == null ? OptionalInt.empty() : OptionalInt.of(population), row.getBoolean("bilingual"),
                row.getString("source"));
    }

    private static Words name(ResultSet row) throws SQLException {
        return new Words(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en"));
    }
}
