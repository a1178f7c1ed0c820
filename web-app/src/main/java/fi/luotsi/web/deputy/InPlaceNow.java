package fi.luotsi.web.deputy;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import fi.luotsi.deputy.Deputies;
import fi.luotsi.deputy.DeputyshipId;
import fi.luotsi.web.acting.WhoActs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Whoever chose to act in somebody's place does so in every request of the session, for as long as the deputyship runs: it is looked up
 * each time, so that its last day, its early end and a changed role count at once. Nobody else's request looks anything up.
 */
@Component
class InPlaceNow implements HandlerInterceptor, WebMvcConfigurer {

    private static final String CHOSEN = "luotsi.deputyship";

    private final Deputies deputies;

    InPlaceNow(Deputies deputies) {
        this.deputies = deputies;
    }

    static void choose(HttpSession session, UUID deputyship) {
        session.setAttribute(CHOSEN, deputyship.toString());
    }

    static void actAsOneself(HttpSession session) {
        session.removeAttribute(CHOSEN);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var session = request.getSession(false);
        var signedIn = WhoActs.signedIn();
        if (signedIn.isPresent() && session != null && session.getAttribute(CHOSEN) instanceof String chosen) {
            deputies.running(signedIn.get().person(), new DeputyshipId(UUID.fromString(chosen)))
                    .ifPresentOrElse(other -> WhoActs.actInPlaceOf(other, request), () -> actAsOneself(session));
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/css/**", "/js/**", "/img/**", "/vendor/**", "/api/**");
    }
}
