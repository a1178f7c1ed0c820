package fi.luotsi.web.errors;

import com.zaxxer.hikari.HikariDataSource;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

import jakarta.servlet.DispatcherType;

/** What the product does while its database is away. */
@Configuration(proxyBeanMethods = false)
class OutageConfiguration {

    /** After the request has its id, before the session is looked for: sessions live in the database too. */
    private static final int BEFORE_THE_SESSION = Ordered.HIGHEST_PRECEDENCE + 10;
    private static final int SECONDS = 1;

    @Bean
    DatabaseWatch databaseWatch(JdbcConnectionDetails database) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(database.getJdbcUrl());
        connections.setUser(database.getUsername());
        connections.setPassword(database.getPassword());
        connections.setApplicationName("luotsi watch");
        connections.setConnectTimeout(SECONDS);
        connections.setLoginTimeout(SECONDS);
        connections.setSocketTimeout(SECONDS);
        return new DatabaseWatch(connections);
    }

    /** The pool keeps its settings and its meters, which look behind the wrapping. */
    @Bean
    static BeanPostProcessor onceInVain() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new MissedOnce(pool) : bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<DatabaseGate> databaseGate(DatabaseWatch watch, NotNow notNow) {
        var gate = new FilterRegistrationBean<>(new DatabaseGate(watch, notNow));
        gate.setOrder(BEFORE_THE_SESSION);
        gate.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return gate;
    }
}
