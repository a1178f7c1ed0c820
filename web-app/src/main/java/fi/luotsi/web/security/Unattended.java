package fi.luotsi.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;

/** What doors have in common at which no person stands: no session, no sign-in form, no sign-out. */
final class Unattended {

    private Unattended() {}

    static HttpSecurity without(HttpSecurity http) throws Exception {
        return http.headers(SafetyHeaders.all())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(Unattended::none);
    }

    private static void none(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS);
    }
}
