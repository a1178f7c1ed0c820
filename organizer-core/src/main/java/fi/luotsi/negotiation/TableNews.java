package fi.luotsi.negotiation;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.audit.LogEntry;

/**
 * What happens at a table beside its rounds and concerns both parties: written to the log and, once the transaction commits, heard by
 * the open pages of both sides.
 */
@Component
public class TableNews {

    private final JdbcClient jdbc;
    private final ActionLog log;

    TableNews(JdbcClient jdbc, ActionLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Somebody did it. */
    public void say(Acting.Person acting, NegotiationHead head, ActionLog.Act act) {
        tell(head.id(), log.append(acting, Desk.subject(head), LogEntry.Channel.MOVE, List.of(act)));
    }

    /** A date brought it about. */
    public void say(Acting.Calendar acting, ActionLog.Subject table, ActionLog.Act act) {
        tell(new NegotiationId(table.id()), log.append(acting, table, List.of(act)));
    }

    private void tell(NegotiationId id, long sequence) {
        jdbc.sql("select pg_notify('luotsi_moves', ?)").param(id + " " + sequence).query((row, number) -> number).single();
    }
}
