package fi.luotsi.web.security;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import fi.luotsi.access.UserChanged;

/** Ends the sessions of a user who was disabled or given another role, on every node, because sessions live in the database. */
@Component
class EndedSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    EndedSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void on(UserChanged changed) {
        sessions.findByPrincipalName(changed.user().toString()).keySet().forEach(sessions::deleteById);
    }
}
