package fi.luotsi.web.database;

import java.util.Map;

/**
 * How the application reaches its database: as {@code luotsi_app}, which owns nothing, at run time, and as the owner for
 * migrations only.
 *
 * @param url JDBC address
 * @param migrating the user that migrates; it acts as {@code luotsi_owner}, whoever it is
 * @param running the run-time user
 */
public record DatabaseAccess(String url, Login migrating, Login running) {

    /** The same as settings of Spring Boot. */
    public Map<String, Object> asProperties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", running.user(),
                "spring.datasource.password", running.password(),
                "spring.flyway.url", url,
                "spring.flyway.user", migrating.user(),
                "spring.flyway.password", migrating.password(),
                "spring.flyway.init-sqls", "set role " + Roles.OWNER);
    }
}
