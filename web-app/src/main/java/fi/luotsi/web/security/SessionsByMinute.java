package fi.luotsi.web.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions of another store whose time of last use is written at most once a minute, and not with every page. An unused session ends
 * up to a minute earlier than its limit says, never later. Everything else is written at once.
 */
final class SessionsByMinute<S extends Session> implements FindByIndexNameSessionRepository<SessionsByMinute.Used<S>> {

    static final Duration STEP = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> stored;

    SessionsByMinute(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public Used<S> createSession() {
        return new Used<>(stored.createSession());
    }

    @Override
    public void save(Used<S> session) {
        stored.save(session.stored());
        SavedInRequest.saved(session);
    }

    @Override
    public @Nullable Used<S> findById(String id) {
        if (SavedInRequest.of(id) instanceof Used<?> saved) {
            return mine(saved);
        }
        var found = stored.findById(id);
        return found == null ? null : new Used<>(found);
    }

    @Override
    public void deleteById(String id) {
        SavedInRequest.ended();
        stored.deleteById(id);
    }

    @Override
    public Map<String, Used<S>> findByIndexNameAndIndexValue(String index, String value) {
        var found = new LinkedHashMap<String, Used<S>>();
        stored.findByIndexNameAndIndexValue(index, value).forEach((id, session) -> found.put(id, new Used<>(session)));
        return found;
    }

    /** There is one store of sessions in a program, so what was saved in a request is of this one. */
    @SuppressWarnings("unchecked")
    private static <S extends Session> Used<S> mine(Used<?> saved) {
        return (Used<S>) saved;
    }

    /** A session that notices its use minute by minute. */
    record Used<S extends Session>(S stored) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (!now.isBefore(stored.getLastAccessedTime().plus(STEP))) {
                stored.setLastAccessedTime(now);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration limit) {
            stored.setMaxInactiveInterval(limit);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
