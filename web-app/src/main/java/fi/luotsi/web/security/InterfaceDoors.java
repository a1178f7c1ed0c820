package fi.luotsi.web.security;

import static org.springframework.http.HttpMethod.GET;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

import fi.luotsi.access.Tokens;
import jakarta.servlet.http.HttpServletResponse;

/** The doors for programs: the API by bearer token, and the probes of whoever runs the installation. */
@Configuration(proxyBeanMethods = false)
class InterfaceDoors {

    private final PageSecurity pages;

    InterfaceDoors(PageSecurity pages) {
        this.pages = pages;
    }

    /** No session and no cookie count here, so nothing can be forged in a reader's name and no CSRF token is asked for. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens) throws Exception {
        return Unattended.without(http.securityMatcher("/api/**"))
                .addFilterBefore(new BearerTokens(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(may -> may.requestMatchers(GET, "/api/v1/public/**").permitAll().requestMatchers("/api/v1/**").authenticated().anyRequest().denyAll())
                .exceptionHandling(closed -> closed.authenticationEntryPoint((request, response, nobody) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                }))
                .build();
    }

    /** Readers of feeds cannot sign in: the address of a feed carries its key. */
    @Bean
    @Order(4)
    SecurityFilterChain feeds(HttpSecurity http) throws Exception {
        return Unattended.without(http.securityMatcher("/feeds/**"))
                .authorizeHttpRequests(may -> may.requestMatchers(GET, "/feeds/*").permitAll().anyRequest().denyAll())
                .exceptionHandling(pages.thereIsNoOtherDoor())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain probes(HttpSecurity http) throws Exception {
        return Unattended.without(http.securityMatcher("/actuator/**"))
                .authorizeHttpRequests(may -> may
                        .requestMatchers(GET, "/actuator/health", "/actuator/health/**", "/actuator/prometheus").permitAll()
                        .anyRequest().denyAll())
                .exceptionHandling(pages.thereIsNoOtherDoor())
                .build();
    }
}
