package fi.luotsi.web.security;

import java.io.IOException;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.HttpServletResponse;

/** What all doors for people have in common: the sign-in form, sign-out by post, a token against forged requests, safety headers. */
@Component
class PageSecurity {

    private final PasswordSignIn passwords;
    private final ToSignIn toSignIn;
    private final Refused refused;
    private final SignInArrival arrival;

    PageSecurity(PasswordSignIn passwords, ToSignIn toSignIn, Refused refused, SignInArrival arrival) {
        this.passwords = passwords;
        this.toSignIn = toSignIn;
        this.refused = refused;
        this.arrival = arrival;
    }

    HttpSecurity of(HttpSecurity http) throws Exception {
        return http.headers(SafetyHeaders.all())
                .authenticationProvider(passwords)
                .formLogin(form -> form.loginPage("/login").successHandler(arrival::succeeded).failureHandler(arrival::failed))
                .logout(leave -> leave.logoutUrl("/logout").logoutSuccessUrl("/login?out"))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(closed -> closed.authenticationEntryPoint(toSignIn).accessDeniedHandler(refused));
    }

    /** An address that no door names is not there, for whoever asks. Only a forged or late form is refused as such. */
    Customizer<ExceptionHandlingConfigurer<HttpSecurity>> thereIsNoOtherDoor() {
        return closed -> closed
                .authenticationEntryPoint((request, response, nobody) -> notThere(response))
                .accessDeniedHandler((request, response, denied) -> {
                    if (denied instanceof CsrfException) {
                        refused.handle(request, response, denied);
                    } else {
                        notThere(response);
                    }
                });
    }

    private static void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
