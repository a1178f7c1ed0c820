package fi.luotsi.web.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import fi.luotsi.access.OwnPassword;
import fi.luotsi.acting.Acting;
import fi.luotsi.web.acting.WhoActs;

/** Whoever came in with a password that an administrator was shown chooses an own one before anything else. */
@Component
class PasswordFirst implements HandlerInterceptor, WebMvcConfigurer {

    static final String PAGE = "/profile/password";

    private static final String DUE = "luotsi.password-due";
    private static final String[] ELSEWHERE = {PAGE, "/css/**", "/js/**", "/img/**", "/vendor/**", "/api/**", "/error", "/help/**", "/accessibility",
            "/about/**", "/preferences/**"};

    private final OwnPassword passwords;

    PasswordFirst(OwnPassword passwords) {
        this.passwords = passwords;
    }

    /** Remembers it for as long as the session lasts, which ends when the password is changed. */
    boolean isDue(Acting.Person person, HttpServletRequest request) {
        boolean due = passwords.isDue(person);
        if (due) {
            request.getSession().setAttribute(DUE, true);
        }
        return due;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        if (WhoActs.signedIn().isEmpty() || request.getSession(false) == null || request.getSession().getAttribute(DUE) == null) {
            return true;
        }
        ToSignIn.to(PAGE, request, response);
        return false;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns(ELSEWHERE);
    }
}
