package fi.luotsi.web.live;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.HttpServletRequest;

/**
 * How long a stream may last. It ends with the session it was opened in, on whatever node that session ends; a stream is never
 * what keeps a session alive, because it lasts longer than an unused session does.
 */
@Component
class Sessions {

    private static final Duration LITTLE_LONGER = Duration.ofMinutes(1);
    private static final Duration WITHOUT_LIMIT = Duration.ofHours(1);

    private final SessionRepository<? extends Session> repository;

    Sessions(SessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    /** How long until the stream ends by itself and the page asks again. */
    Duration outliving(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null || session.getMaxInactiveInterval() <= 0
                ? WITHOUT_LIMIT
                : Duration.ofSeconds(session.getMaxInactiveInterval()).plus(LITTLE_LONGER);
    }

    /** Whether the session of the request still exists; asking does not count as using it. */
    BooleanSupplier stillThere(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return () -> false;
        }
        String id = session.getId();
        return () -> repository.findById(id) != null;
    }
}
