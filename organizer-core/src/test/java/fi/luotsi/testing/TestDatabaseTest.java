package fi.luotsi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void theApplicationOwnsNoTableAndCannotBypassPolicies() {
        var jdbc = JdbcClient.create(TestDatabase.fresh().asApplication());
        assertThat(jdbc.sql("select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = 'luotsi_app')")
                .query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = 'luotsi_app'")
                .query(Boolean.class).single()).isFalse();
    }
}
