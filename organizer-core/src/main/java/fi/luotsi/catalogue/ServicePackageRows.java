package fi.luotsi.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ServicePackageRows {

    private static final String PACKAGE = "select code, scheme, parent_code, name_fi, name_sv, name_en, status, source from catalogue_service_package ";

    private final JdbcClient jdbc;

    ServicePackageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ServicePackage> all() {
        return jdbc.sql(PACKAGE + "order by scheme, code").query(ServicePackageRows::servicePackage).list();
    }

    List<ServicePackage> ofScheme(String scheme) {
        return jdbc.sql(PACKAGE + "where scheme = ? order by code").param(scheme).query(ServicePackageRows::servicePackage).list();
    }

    Optional<ServicePackage> byCode(String code) {
        return jdbc.sql(PACKAGE + "where code = ?").param(code).query(ServicePackageRows::servicePackage).optional();
    }

    void keep(ServicePackage kept) {
        jdbc.sql("""
                insert into catalogue_service_package (code, scheme, parent_code, name_fi, name_sv, name_en, status, source)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set scheme = excluded.scheme, parent_code = excluded.parent_code, name_fi = excluded.name_fi,
                    name_sv = excluded.name_sv, name_en = excluded.name_en, status = excluded.status, source = excluded.source
                """)
                .params(kept.code(), kept.scheme()).param(kept.parent().orElse(null)).param(kept.name().fi()).param(kept.name().sv())
                .params(kept.name().in(Locale.ENGLISH), kept.status().name(), kept.source()).update();
    }

    private static ServicePackage servicePackage(ResultSet row, int number) throws SQLException {
        return new ServicePackage(row.getString("code"), row.getString("scheme"), Optional.ofNullable(row.getString("parent_code")),
                new Words(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
                ServicePackage.Status.valueOf(row.getString("status")), row.getString("source"));
    }
}
