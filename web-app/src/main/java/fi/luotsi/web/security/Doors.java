package fi.luotsi.web.security;

import static fi.luotsi.acting.Role.ADMINISTRATOR;
import static fi.luotsi.acting.Role.AUDITOR;
import static fi.luotsi.acting.Role.DECISION_MAKER;
import static fi.luotsi.acting.Role.EXPERT;
import static fi.luotsi.acting.Role.ORGANIZER_NEGOTIATOR;
import static fi.luotsi.acting.Role.PROVIDER_MANAGER;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

import fi.luotsi.acting.Role;

/** The doors for people: one filter chain per audience, the first that names the address decides, and the last one opens to nobody. */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String[] FILES = {"/css/**", "/js/**", "/img/**", "/vendor/**", "/favicon.ico"};
    private static final String[] OPEN = {"/", "/login", "/help/**", "/accessibility", "/about/**", "/openapi", "/openapi/**", "/invitations/*", "/verify", "/verify/*"};
    private static final String[] DECIDED = {"/negotiations/*/agreement/decisions", "/negotiations/*/agreement/conflicts", "/negotiations/*/agreement/signatures",
            "/negotiations/*/agreement/refusals"};
    private static final String[] ANYBODYS_POSTS = {"/login", "/logout", "/preferences/**", "/invitations/*", "/invitations/*/ask", "/verify"};

    private final PageSecurity pages;

    Doors(PageSecurity pages) {
        this.pages = pages;
    }

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return Unattended.without(http.securityMatcher(FILES))
                .authorizeHttpRequests(may -> may.requestMatchers(GET).permitAll().requestMatchers(HEAD).permitAll().anyRequest().denyAll())
                .build();
    }

    @Bean
    @Order(10)
    SecurityFilterChain portal(HttpSecurity http) throws Exception {
        return pages.of(http.securityMatcher("/portal/**"))
                .authorizeHttpRequests(may -> may.anyRequest().hasRole(PROVIDER_MANAGER.name()))
                .build();
    }

    @Bean
    @Order(11)
    SecurityFilterChain administrator(HttpSecurity http) throws Exception {
        return pages.of(http.securityMatcher("/admin/**"))
                .addFilterBefore(new LargeFiles(), CsrfFilter.class)
                .authorizeHttpRequests(may -> may.anyRequest().hasRole(ADMINISTRATOR.name()))
                .build();
    }

    /** Auditors and decision makers look; only negotiators act, and decision makers where it is decided and signed. */
    @Bean
    @Order(12)
    SecurityFilterChain organizersDesk(HttpSecurity http) throws Exception {
        String[] readers = {ORGANIZER_NEGOTIATOR.name(), AUDITOR.name(), DECISION_MAKER.name()};
        return pages.of(http.securityMatcher("/negotiations/**"))
                .authorizeHttpRequests(may -> may
                        .requestMatchers("/negotiations/new").hasRole(ORGANIZER_NEGOTIATOR.name())
                        .requestMatchers(GET).hasAnyRole(readers)
                        .requestMatchers(HEAD).hasAnyRole(readers)
                        .requestMatchers(DECIDED).hasAnyRole(ORGANIZER_NEGOTIATOR.name(), DECISION_MAKER.name())
                        .anyRequest().hasRole(ORGANIZER_NEGOTIATOR.name()))
                .build();
    }

    /** The strategy is read by everybody signed in, drafted by negotiators. */
    @Bean
    @Order(12)
    SecurityFilterChain strategyDraft(HttpSecurity http) throws Exception {
        return pages.of(http.securityMatcher("/strategy/draft", "/strategy/draft/**"))
                .authorizeHttpRequests(may -> may.anyRequest().hasRole(ORGANIZER_NEGOTIATOR.name()))
                .build();
    }

    /** Service chains are read by everybody signed in, drawn by administrators. */
    @Bean
    @Order(12)
    SecurityFilterChain chainDrafts(HttpSecurity http) throws Exception {
        return pages.of(http.securityMatcher("/chains/new", "/chains/*/draft", "/chains/*/draft/**", "/chains/*/versions/*/revise", "/chains/*/versions/*/copy", "/chains/import", "/chains/import/**", "/chains/figures", "/chains/figures/**"))
                .authorizeHttpRequests(may -> may.anyRequest().hasRole(ADMINISTRATOR.name()))
                .build();
    }

    /** Going beyond a mandate is ruled on by the organizer's decision makers; the providers' managers have theirs in the portal. */
    @Bean
    @Order(14)
    SecurityFilterChain organizersPrincipals(HttpSecurity http) throws Exception {
        return pages.of(http.securityMatcher("/mandate-requests/**", "/decisions/**"))
                .authorizeHttpRequests(may -> may.anyRequest().hasRole(DECISION_MAKER.name()))
                .build();
    }

    /** Experts have pages of their own and nothing else but their password and what they have typed. */
    @Bean
    @Order(12)
    SecurityFilterChain expertsOwn(HttpSecurity http) throws Exception {
        return pages.of(http.securityMatcher("/expert/**"))
                .authorizeHttpRequests(may -> may.anyRequest().hasRole(EXPERT.name()))
                .build();
    }

    @Bean
    @Order(13)
    SecurityFilterChain everybodySignedIn(HttpSecurity http) throws Exception {
        return pages.of(http.securityMatcher("/profile/**", "/restore", "/typed/**", "/search/**", "/views/**", "/indicators/**", "/strategy/**", "/notices/**", "/chains/**"))
                .authorizeHttpRequests(may -> may
                        .requestMatchers("/profile/password", "/restore", "/typed/**").authenticated()
                        .anyRequest().hasAnyRole(Role.given().stream().map(Role::name).toArray(String[]::new)))
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain everybody(HttpSecurity http) throws Exception {
        return pages.of(http)
                .authorizeHttpRequests(may -> may
                        .requestMatchers(GET, OPEN).permitAll()
                        .requestMatchers(HEAD, OPEN).permitAll()
                        .requestMatchers(POST, ANYBODYS_POSTS).permitAll()
                        .requestMatchers("/error").permitAll()
                        .anyRequest().denyAll())
                .exceptionHandling(pages.thereIsNoOtherDoor())
                .build();
    }
}
