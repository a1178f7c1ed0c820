package fi.luotsi.web.security;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Remembers, until the end of the request, the session that was saved in it: whoever saves a session at the end of a request asks right
 * after whether it exists, which would be a second reading from the database with every page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // outside of the filter that saves
class SavedInRequest extends OncePerRequestFilter {

    private static final ThreadLocal<Remembered> HERE = new ThreadLocal<>();

    static void saved(Session session) {
        remember(session);
    }

    static void ended() {
        remember(null);
    }

    /** The session of that id, if it was saved in this request and not ended since. */
    static @Nullable Session of(String id) {
        var here = HERE.get();
        var session = here == null ? null : here.session;
        return session != null && session.getId().equals(id) ? session : null;
    }

    private static void remember(@Nullable Session session) {
        var here = HERE.get();
        if (here != null) {
            here.session = session;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        HERE.set(new Remembered());
        try {
            chain.doFilter(request, response);
        } finally {
            HERE.remove();
        }
    }

    /** Outside of a request there is none, and nothing is remembered. */
    private static final class Remembered {
        private @Nullable Session session;
    }
}
