package fi.luotsi.access;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import fi.luotsi.acting.UserId;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.OrganizerId;
import fi.luotsi.acting.ProviderId;

/** Users as the database keeps them. Whose rows these are, row-level security decides. An expert's party is the one that invited it. */
@Repository
class UserRows {

    private static final String SELECT = """
            select person.*, coalesce(o.name_fi, p.name_fi, '') party_fi, coalesce(o.name_sv, p.name_sv, '') party_sv,
                   coalesce(o.name_en, p.name_en, '') party_en
            from access_user person left join access_invitation came on came.user_id = person.id and person.role = 'EXPERT'
                left join organizer o on o.id = coalesce(person.organizer_id, came.organizer_id)
                left join provider p on p.id = coalesce(person.provider_id, came.provider_id)
            """;

    private final JdbcClient jdbc;

    UserRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and nothing added, if the username is taken. By anybody: also by a user the acting one does not see. */
    boolean add(UserId id, NewUser user, Instant createdAt) {
        return jdbc.sql("""
                insert into access_user (id, username, task, role, organizer_id, provider_id, colour_scheme, enabled,
                                         password_hash, created_at)
                values (:id, :username, :task, :role, :organizer, :provider, 'AUTO', true, :hash, :created)
                on conflict (lower(username)) do nothing
                """)
                .param("id", id.value()).param("username", user.username()).param("task", user.task())
                .param("role", user.seat().role().name())
                .param("organizer", organizerOf(user.seat())).param("provider", providerOf(user.seat()))
                .param("hash", user.passwordHash())
                .param("created", Timestamp.from(createdAt)).update() == 1;
    }

    Optional<Kept> named(String username) {
        return jdbc.sql(SELECT + " where lower(person.username) = :username").param("username", username).query(KEPT).optional();
    }

    Optional<Kept> withId(UserId id) {
        return jdbc.sql(SELECT + " where person.id = :id").param("id", id.value()).query(KEPT).optional();
    }

    List<Kept> all() {
        return jdbc.sql(SELECT + " order by person.username").query(KEPT).list();
    }

    /** Locks the organizer's enabled administrators, so that two cannot shut each other out at the same moment. */
    List<UserId> lockAdministrators(OrganizerId organizer) {
        return jdbc.sql("""
                select id from access_user where organizer_id = :organizer and role = 'ADMINISTRATOR' and enabled
                order by id for update
                """).param("organizer", organizer.value())
                .query((row, number) -> new UserId(row.getObject("id", UUID.class))).list();
    }

    boolean isProviderOf(OrganizerId organizer, ProviderId provider) {
        return jdbc.sql("select count(*) > 0 from provider where id = :provider and organizer_id = :organizer")
                .param("provider", provider.value()).param("organizer", organizer.value()).query(Boolean.class).single();
    }

    void enable(UserId id, boolean enabled) {
        jdbc.sql("update access_user set enabled = :enabled where id = :id")
                .param("enabled", enabled).param("id", id.value()).update();
    }

    void seat(UserId id, Seat seat) {
        jdbc.sql("update access_user set role = :role, organizer_id = :organizer, provider_id = :provider where id = :id")
                .param("role", seat.role().name()).param("organizer", organizerOf(seat)).param("provider", providerOf(seat))
                .param("id", id.value()).update();
    }

    /**
     * Keeps another password.
     *
     * @param once whether it is to be changed at the next sign-in
     * @param before the hash that must still be there; empty where any may be
     * @return false, and nothing kept, if it was not
     */
    boolean password(UserId id, String hash, boolean once, Optional<String> before) {
        return jdbc.sql("""
                update access_user set password_hash = :hash, password_once = :once
                where id = :id and (:before::text is null or password_hash = :before)""")
                .param("hash", hash).param("once", once).param("id", id.value()).param("before", before.orElse(null)).update() == 1;
    }

    void speak(UserId id, Language language) {
        jdbc.sql("update access_user set language = :language where id = :id")
                .param("language", language.name()).param("id", id.value()).update();
    }

    void colour(UserId id, ColourScheme scheme) {
        jdbc.sql("update access_user set colour_scheme = :scheme where id = :id")
                .param("scheme", scheme.name()).param("id", id.value()).update();
    }

    private static @Nullable UUID organizerOf(Seat seat) {
        return seat instanceof Seat.AtOrganizer(Role _, OrganizerId organizer) ? organizer.value() : null;
    }

    private static @Nullable UUID providerOf(Seat seat) {
        return seat instanceof Seat.AtProvider(ProviderId provider) ? provider.value() : null;
    }

    private static final RowMapper<Kept> KEPT = (row, number) -> new Kept(
            new UserView(new UserId(row.getObject("id", UUID.class)), row.getString("username"), row.getString("task"),
                    seatIn(row), new PartyName(row.getString("party_fi"), row.getString("party_sv"), row.getString("party_en")),
                    row.getBoolean("enabled"), row.getTimestamp("created_at").toInstant()),
            Optional.ofNullable(row.getString("language")).map(Language::valueOf), ColourScheme.valueOf(row.getString("colour_scheme")),
            row.getString("password_hash"), row.getBoolean("password_once"));

    private static Seat seatIn(ResultSet row) throws SQLException {
        var role = Role.valueOf(row.getString("role"));
        if (role == Role.EXPERT) {
            return new Seat.AsExpert();
        }
        return role.isProviders()
                ? new Seat.AtProvider(new ProviderId(requireNonNull(row.getObject("provider_id", UUID.class))))
                : new Seat.AtOrganizer(role, new OrganizerId(requireNonNull(row.getObject("organizer_id", UUID.class))));
    }

    /** A whole row: only sign-in looks at the hash. */
    record Kept(UserView view, Optional<Language> language, ColourScheme colourScheme, String passwordHash,
            boolean passwordOnce) {

        boolean enabled() {
            return view.enabled();
        }

        Account account() {
            return new Account(view.seat().taken(view.id(), view.task()), view.username(), view.party(), language, colourScheme);
        }

        @Override
        public String toString() {
            return "Kept[" + view.id() + "]";
        }
    }
}
