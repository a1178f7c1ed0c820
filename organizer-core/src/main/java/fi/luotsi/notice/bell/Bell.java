package fi.luotsi.notice.bell;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;
import fi.luotsi.notice.LineJson;

/** Tells people, inside the transaction of what it tells. */
@Component
public class Bell {

    private static final String TELL = """
            insert into notice (id, user_id, role, organizer_id, provider_id, negotiation_id, occasion, topic, path, facts, once, at)
            select gen_random_uuid(), who.id, who.role, :organizer, :provider, :negotiation, :occasion, :topic,
                case who.role when 'PROVIDER_MANAGER' then '/portal' else '' end || :path, :facts::jsonb, :once, :at
            from luotsi_addressees(:organizer, :provider) who
            where who.id is distinct from luotsi_user() and (who.role = any (:roles) or who.id = any (:users))
            on conflict do nothing""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Bell(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Between whom something happened. */
    public record Table(UUID negotiation, OrganizerId organizer, ProviderId provider) {}

    public void ring(Table table, Call call) {
        jdbc.sql(TELL).param("organizer", table.organizer().value()).param("provider", table.provider().value()).param("negotiation", table.negotiation())
                .param("occasion", call.occasion().name()).param("topic", call.occasion().topic().name()).param("path", call.path())
                .param("facts", LineJson.writeFacts(call.facts())).param("once", call.once()).param("at", Timestamp.from(clock.instant()))
                .param("roles", roles(call.to())).param("users", users(call.to())).update();
    }

    /** As {@link #ring}, to those who negotiate where a chain is used: whoever draws chains may not learn who they are, so the database finds them. */
    public void ringOfChain(UUID chain, UUID negotiation, Call call) {
        jdbc.sql("select luotsi_tell_of_chain(?, ?, ?, ?::jsonb, ?, ?)").params(chain, negotiation, call.path(), LineJson.writeFacts(call.facts()), call.once(),
                Timestamp.from(clock.instant())).query((row, number) -> number).list();
    }

    /** What waited for the acting person's party has been done: nobody on that side needs to read of it any more. */
    public void settle(UUID negotiation, Set<Occasion> occasions) {
        jdbc.sql("select luotsi_settle_notices(?, ?, ?)").params(negotiation, occasions.stream().map(Occasion::name).toArray(String[]::new), Timestamp.from(clock.instant()))
                .query((row, number) -> number).single();
    }

    private static String[] roles(Addressees to) {
        return to instanceof Addressees.InRoles(var roles) ? roles.stream().map(Role::name).toArray(String[]::new) : new String[0];
    }

    private static UUID[] users(Addressees to) {
        return to instanceof Addressees.These(var users) ? users.stream().map(UserId::value).toArray(UUID[]::new) : new UUID[0];
    }
}
