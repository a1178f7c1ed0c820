package fi.luotsi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

class SessionsByMinuteTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    private final Store store = new Store();
    private final SessionsByMinute<MapSession> sessions = new SessionsByMinute<>(store);

    @Test
    void useWithinTheMinuteIsNotNoted() {
        var session = used(MORNING);
        session.setLastAccessedTime(MORNING.plus(SessionsByMinute.STEP).minusMillis(1));
        assertThat(session.getLastAccessedTime()).isEqualTo(MORNING);
        session.setLastAccessedTime(MORNING.plus(SessionsByMinute.STEP));
        assertThat(session.getLastAccessedTime()).isEqualTo(MORNING.plus(SessionsByMinute.STEP));
    }

    @Test
    void aSessionNeverLastsLongerThanItsLimit() {
        var session = used(Instant.EPOCH);
        session.setMaxInactiveInterval(Duration.ofMinutes(60));
        assertThat(session.isExpired()).isTrue();
    }

    @Test
    void whatWasSavedInARequestIsNotReadAgainInIt() throws Exception {
        var session = used(MORNING);
        inARequest(() -> {
            assertThat(sessions.findById(session.getId())).isNotNull();
            sessions.save(session);
            assertThat(sessions.findById(session.getId())).isSameAs(session);
        });
        assertThat(store.read).hasSize(1);
    }

    @Test
    void theNextRequestReadsTheStore() throws Exception {
        var session = used(MORNING);
        inARequest(() -> sessions.save(session));
        store.sessions.clear(); // ended on another node
        inARequest(() -> assertThat(sessions.findById(session.getId())).isNull());
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void aSessionThatEndedInTheRequestIsGone() throws Exception {
        var session = used(MORNING);
        inARequest(() -> {
            sessions.save(session);
            sessions.deleteById(session.getId());
            assertThat(sessions.findById(session.getId())).isNull();
        });
    }

    private SessionsByMinute.Used<MapSession> used(Instant last) {
        var session = new MapSession();
        session.setLastAccessedTime(last);
        store.save(session);
        return new SessionsByMinute.Used<>(session);
    }

    private static void inARequest(Runnable what) throws Exception {
        new SavedInRequest().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), new MockFilterChain() {
            @Override
            public void doFilter(ServletRequest request, ServletResponse response) {
                what.run();
            }
        });
    }

    /** Sessions in memory, which remembers who was asked for. */
    private static final class Store implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> sessions = new HashMap<>();
        private final List<String> read = new ArrayList<>();

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            sessions.put(session.getId(), session);
        }

        @Override
        public @Nullable MapSession findById(String id) {
            read.add(id);
            return sessions.get(id);
        }

        @Override
        public void deleteById(String id) {
            Objects.requireNonNull(sessions.remove(id));
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String index, String value) {
            return Map.of();
        }
    }
}
