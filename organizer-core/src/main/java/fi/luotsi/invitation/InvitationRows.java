package fi.luotsi.invitation;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.access.Language;
import fi.luotsi.access.PartyName;
import fi.luotsi.access.Seat;
import fi.luotsi.acting.Acting;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.UserId;

/** Invitations as the database keeps them; whose rows these are, row-level security decides. */
@Repository
class InvitationRows {

    private static final String SELECT = """
            select i.*, coalesce(o.name_fi, p.name_fi) party_fi, coalesce(o.name_sv, p.name_sv) party_sv, coalesce(o.name_en, p.name_en) party_en
            from access_invitation i left join organizer o on o.id = i.organizer_id left join provider p on p.id = i.provider_id
            """;
    private static final String OPEN = " and used_at is null and withdrawn_at is null";

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Acting.Person by, InvitationId id, Invited invited, Link link, Instant at, Instant expires) {
        jdbc.sql("""
                insert into access_invitation (id, organizer_id, provider_id, role, email, language, task, hash, invited_by, invited_name, invited_at, expires_at)
                values (:id, :organizer, :provider, :role, :email, :language, :task, :hash, :by, :name, :at, :expires)""")
                .param("id", id.value()).param("organizer", organizerOf(houseOf(by, invited)), Types.OTHER).param("provider", providerOf(houseOf(by, invited)), Types.OTHER)
                .param("role", invited.seat().role().name()).param("email", invited.email()).param("language", invited.language().name())
                .param("task", invited.task()).param("hash", link.hash()).param("by", by.user().value()).param("name", by.name())
                .param("at", Timestamp.from(at)).param("expires", Timestamp.from(expires)).update();
    }

    /** Those that are still open to the same seat for the same address. */
    void withdrawOpen(Invited invited, Instant now) {
        jdbc.sql("""
                update access_invitation set withdrawn_at = :now where lower(email) = lower(:email) and role = :role
                    and organizer_id is not distinct from :organizer and provider_id is not distinct from :provider""" + OPEN)
                .param("now", Timestamp.from(now)).param("email", invited.email()).param("role", invited.seat().role().name())
                .param("organizer", organizerOf(invited.seat()), Types.OTHER).param("provider", providerOf(invited.seat()), Types.OTHER).update();
    }

    /** The expert of this address whom the house has invited and who has come, or whose link still opens. */
    Optional<Invitation> expert(String email) {
        return jdbc.sql(SELECT + "where i.role = 'EXPERT' and lower(i.email) = lower(?) and i.withdrawn_at is null order by i.entry desc limit 1").param(email)
                .query(ROW).optional();
    }

    /** By which these users came. */
    List<Invitation> ofUsers(Set<UserId> users) {
        return jdbc.sql(SELECT + "where i.user_id = any (?)").param(users.stream().map(UserId::value).toArray(UUID[]::new)).query(ROW).list();
    }

    boolean isProviderOf(OrganizerId organizer, ProviderId provider) {
        return jdbc.sql("select count(*) > 0 from provider where id = ? and organizer_id = ?").params(provider.value(), organizer.value())
                .query(Boolean.class).single();
    }

    /** The newest first. */
    List<Invitation> all() {
        return jdbc.sql(SELECT + "order by i.entry desc").query(ROW).list();
    }

    Optional<Invitation> withId(InvitationId id) {
        return jdbc.sql(SELECT + "where i.id = ?").param(id.value()).query(ROW).optional();
    }

    Optional<Invitation> behind(Link link) {
        return jdbc.sql(SELECT + "where i.hash = ?").param(link.hash()).query(ROW).optional();
    }

    /** Locks it until the transaction ends: of two who use one link at the same moment, the second finds it used. */
    void lock(InvitationId id) {
        jdbc.sql("select id from access_invitation where id = ? for update").param(id.value()).query(UUID.class).optional();
    }

    boolean renew(InvitationId id, Link link, Instant expires) {
        return jdbc.sql("update access_invitation set hash = :hash, expires_at = :expires, asked_at = null where id = :id" + OPEN)
                .param("hash", link.hash()).param("expires", Timestamp.from(expires)).param("id", id.value()).update() == 1;
    }

    boolean withdraw(InvitationId id, Instant now) {
        return jdbc.sql("update access_invitation set withdrawn_at = :now where id = :id" + OPEN).param("now", Timestamp.from(now)).param("id", id.value()).update() == 1;
    }

    void askAgain(InvitationId id, Instant now) {
        jdbc.sql("update access_invitation set asked_at = coalesce(asked_at, :now) where id = :id" + OPEN).param("now", Timestamp.from(now))
                .param("id", id.value()).update();
    }

    void used(InvitationId id, UserId user, Instant now) {
        jdbc.sql("update access_invitation set used_at = :now, user_id = :user where id = :id").param("now", Timestamp.from(now))
                .param("user", user.value()).param("id", id.value()).update();
    }

    private static final RowMapper<Invitation> ROW = (row, number) -> new Invitation(new InvitationId(row.getObject("id", UUID.class)),
            new Invited(row.getString("email"), Language.valueOf(row.getString("language")), row.getString("task"), seat(row)),
            new PartyName(row.getString("party_fi"), row.getString("party_sv"), row.getString("party_en")), row.getString("invited_name"),
            requireNonNull(instant(row, "expires_at")), instant(row, "asked_at"), instant(row, "used_at"), instant(row, "withdrawn_at"));

    private static Seat seat(ResultSet row) throws SQLException {
        var role = Role.valueOf(row.getString("role"));
        if (role == Role.EXPERT) {
            return new Seat.AsExpert();
        }
        return role.isProviders() ? new Seat.AtProvider(new ProviderId(requireNonNull(row.getObject("provider_id", UUID.class))))
                : new Seat.AtOrganizer(role, new OrganizerId(requireNonNull(row.getObject("organizer_id", UUID.class))));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** An expert sits nowhere, but is invited by a house. */
    private static Seat houseOf(Acting.Person by, Invited invited) {
        return switch (invited.seat()) {
            case Seat.AtOrganizer there -> there;
            case Seat.AtProvider there -> there;
            case Seat.AsExpert nowhere -> switch (by) {
                case Acting.OrganizerStaff staff -> new Seat.AtOrganizer(staff.role(), staff.organizer());
                case Acting.ProviderStaff staff -> new Seat.AtProvider(staff.provider());
                case Acting.Expert _ -> nowhere;
            };
        };
    }

    private static @Nullable UUID organizerOf(Seat seat) {
        return seat instanceof Seat.AtOrganizer(Role _, OrganizerId organizer) ? organizer.value() : null;
    }

    private static @Nullable UUID providerOf(Seat seat) {
        return seat instanceof Seat.AtProvider(ProviderId provider) ? provider.value() : null;
    }
}
