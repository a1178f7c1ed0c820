package fi.luotsi.web.security;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Where sessions lie: in the database, for all nodes. Everybody who asks for sessions gets them with their use noted by the minute. It
 * comes after Spring Boot's own store, which would not be there if it saw this one first.
 */
@AutoConfiguration(after = JdbcSessionAutoConfiguration.class)
@ConditionalOnBean(JdbcIndexedSessionRepository.class)
class SessionStore {

    @Bean
    @Primary
    FindByIndexNameSessionRepository<? extends Session> sessionsByMinute(JdbcIndexedSessionRepository database) {
        return new SessionsByMinute<>(database);
    }
}
