package fi.luotsi.negotiation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.Role;
import fi.luotsi.audit.ActionLog;
import fi.luotsi.audit.LogEntry;
import fi.luotsi.catalogue.Words;
import fi.luotsi.notice.Fact;
import fi.luotsi.notice.bell.Addressees;
import fi.luotsi.notice.bell.Bell;
import fi.luotsi.notice.bell.Call;
import fi.luotsi.notice.bell.Occasion;

/**
 * What happens at a table beside its rounds and concerns both parties: written to the log and, once the transaction commits, heard by
 * the open pages of both sides. What somebody needs to know without looking rings the bell too.
 */
@Component
public class TableNews {

    private final JdbcClient jdbc;
    private final ActionLog log;
    private final Bell bell;

    TableNews(JdbcClient jdbc, ActionLog log, Bell bell) {
        this.jdbc = jdbc;
        this.log = log;
        this.bell = bell;
    }

    /** Somebody did it. */
    public void say(Acting.Person acting, NegotiationHead head, ActionLog.Act act) {
        tell(head.id(), log.append(acting, Desk.subject(head), LogEntry.Channel.MOVE, List.of(act)));
        RungAct.of(act).ifPresent(rung -> ring(head, rung.call(head.id(), title(head), act)));
    }

    /** A date brought it about. */
    public void say(Acting.Calendar acting, ActionLog.Subject table, ActionLog.Act act) {
        var id = new NegotiationId(table.id());
        tell(id, log.append(acting, table, List.of(act)));
        RungAct.of(act).ifPresent(rung -> ring(table, rung.call(id, titleOf(id), act)));
    }

    /** Tells people behind the bell, by mail and in their feeds; the acting person is left out. */
    public void ring(NegotiationHead head, Call call) {
        bell.ring(new Bell.Table(head.id().value(), head.organizer(), head.provider()), call);
    }

    /** As {@link #ring(NegotiationHead, Call)}, where a date brought it about. */
    public void ring(ActionLog.Subject table, Call call) {
        bell.ring(new Bell.Table(table.id(), new OrganizerId(table.organizer()), new ProviderId(table.provider())), call);
    }

    /** The acting party has done what these waited for. */
    public void settle(NegotiationHead head, Occasion first, Occasion... others) {
        bell.settle(head.id().value(), EnumSet.of(first, others));
    }

    /** Those who negotiate for these parties. */
    public static Addressees negotiators(Party... parties) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.asList(parties).forEach(party -> roles.add(party == Party.ORGANIZER ? Role.ORGANIZER_NEGOTIATOR : Role.PROVIDER_MANAGER));
        return new Addressees.InRoles(roles);
    }

    /** The organizer's page of a negotiation, and what lies below it: the path of a notice. */
    public static String path(NegotiationId id, String below) {
        return "/negotiations/" + id + below;
    }

    /** The first fact of every notice. */
    public static Fact title(NegotiationHead head) {
        return new Fact.Named(head.title());
    }

    private Fact titleOf(NegotiationId id) {
        return jdbc.sql("select title_fi, title_sv from negotiation where id = ?").param(id.value())
                .query((row, number) -> new Fact.Named(Words.of(row.getString("title_fi"), row.getString("title_sv")))).single();
    }

    private void tell(NegotiationId id, long sequence) {
        jdbc.sql("select pg_notify('luotsi_moves', ?)").param(id + " " + sequence).query((row, number) -> number).single();
    }
}
