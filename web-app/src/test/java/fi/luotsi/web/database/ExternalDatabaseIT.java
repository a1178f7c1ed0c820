package fi.luotsi.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;

import fi.luotsi.web.config.Database;
import fi.luotsi.web.config.Refused;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A PostgreSQL as an operator hands it over: one user, one empty database, none of our roles. */
class ExternalDatabaseIT {

    private static EmbeddedPostgres server;
    private static ExternalDatabase first;

    @BeforeAll
    static void someoneElsesServer() throws Exception {
        server = EmbeddedPostgres.builder().setLocaleConfig("auth-host", "trust").start();
        try (var connection = server.getPostgresDatabase().getConnection()) {
            Roles.run(connection, "create role operator login createrole password 'given'");
            Roles.run(connection, "create role clerk login password 'given'");
            Roles.run(connection, "create database agreements owner operator");
            Roles.run(connection, "create database clerks owner clerk");
        }
        first = ExternalDatabase.open(given("operator", "agreements"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aUserThatMayCreateRolesPreparesMigratesAndOwnsNoTable() throws Exception {
        var access = first.access();
        Flyway.configure().dataSource(access.url(), access.migrating().user(), access.migrating().password())
                .initSql("set role luotsi_owner").load().migrate();
        try (Connection connection = access.running().connect(access.url())) {
            assertThat(Roles.ask(connection, "select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'public'"))
                    .isEqualTo("luotsi_owner");
            assertThat(Roles.ask(connection, "select count(*) from provider")).isEqualTo("0");
            assertThatThrownBy(() -> Roles.run(connection, "create table mine ()")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void everyNodeArrivesAtTheSamePassword() {
        assertThat(ExternalDatabase.open(given("operator", "agreements")).access()).isEqualTo(first.access());
        assertThat(first.access().running().password()).doesNotContain("given").hasSize(64);
    }

    @Test
    void aUserWithoutTheRightIsToldWhichOneItNeeds() {
        assertThatThrownBy(() -> ExternalDatabase.open(given("clerk", "clerks"))).isInstanceOf(Refused.class).hasMessage("database.rights");
    }

    @Test
    void aMissingDatabaseIsNamed() {
        assertThatThrownBy(() -> ExternalDatabase.open(given("operator", "nowhere"))).isInstanceOf(Refused.class).hasMessage("database.unreachable");
    }

    @Test
    void anOldPostgresIsRefused() {
        assertThatThrownBy(() -> ExternalDatabase.refuseOld(14, given("operator", "agreements"))).isInstanceOf(Refused.class).hasMessage("database.old");
        ExternalDatabase.refuseOld(15, given("operator", "agreements"));
    }

    private static Database.External given(String user, String database) {
        return new Database.External("jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database), user, "given");
    }
}
