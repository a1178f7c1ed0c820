package fi.luotsi.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import fi.luotsi.acting.Tenancy;
import fi.luotsi.acting.UserId;
import fi.luotsi.acting.Role;
import fi.luotsi.access.KeptEntry.What;
import fi.luotsi.acting.Acting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping an organizer's users and those of its providers: an administrator's work, and the installation's at first set-up. */
@Service
@Transactional
public class Users {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

    private final Tenancy tenancy;
    private final UserRows users;
    private final KeptEntries log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Users(Tenancy tenancy, UserRows users, KeptEntries log, ApplicationEventPublisher events, Clock clock) {
        this.tenancy = tenancy;
        this.users = users;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Makes the first users of a fresh installation, as commands at the server do. */
    public UserId create(Acting.Installation installation, NewUser user) {
        tenancy.enter(installation);
        return add(installation, user, What.MADE);
    }

    /** Makes the user that an invited person becomes. */
    public UserId join(Acting.Installation installation, NewUser user) {
        tenancy.enter(installation);
        return add(installation, user, What.JOINED);
    }

    /** Makes a user of the administrator's organizer or of one of its providers. */
    public UserId create(Acting.OrganizerStaff administrator, NewUser user) {
        enter(administrator);
        keepWithin(administrator, user.seat());
        return add(administrator, user, What.MADE);
    }

    /** Users of the administrator's organizer and of its providers, by username. */
    @Transactional(readOnly = true)
    public List<UserView> list(Acting.OrganizerStaff administrator) {
        enter(administrator);
        return users.all().stream().map(UserRows.Kept::view).toList();
    }

    /** The user as it would sign in now; empty for a disabled one, as for nobody. */
    @Transactional(readOnly = true)
    public Optional<Account> account(Acting.Installation installation, UserId id) {
        tenancy.enter(installation);
        return users.withId(id).filter(UserRows.Kept::enabled).map(UserRows.Kept::account);
    }

    /** The user can sign in no more, and its open sessions and tokens end. */
    public void disable(Acting.OrganizerStaff administrator, UserId id) {
        enter(administrator);
        var seat = own(id).seat();
        keepAnAdministrator(administrator, id);
        keepOneself(administrator, id);
        users.enable(id, false);
        log.note(administrator, id, seat, What.CLOSED);
        events.publishEvent(new UserChanged(id));
    }

    public void enable(Acting.OrganizerStaff administrator, UserId id) {
        enter(administrator);
        var seat = own(id).seat();
        users.enable(id, true);
        log.note(administrator, id, seat, What.OPENED);
    }

    /** Gives the user another role, or another provider; open sessions end, so that the next sign-in has the new one. */
    public void changeSeat(Acting.OrganizerStaff administrator, UserId id, Seat seat) {
        enter(administrator);
        own(id);
        keepWithin(administrator, seat);
        if (seat.role() != Role.ADMINISTRATOR) {
            keepAnAdministrator(administrator, id);
        }
        keepOneself(administrator, id);
        users.seat(id, seat);
        log.note(administrator, id, seat, What.SEAT_CHANGED);
        events.publishEvent(new UserChanged(id));
    }

    /** Gives the user a password that has to be changed after the next sign-in; open sessions end. */
    public void resetPassword(Acting.OrganizerStaff administrator, UserId id, String hash) {
        enter(administrator);
        var seat = own(id).seat();
        keepOneself(administrator, id);
        users.password(id, hash, true, Optional.empty());
        log.note(administrator, id, seat, What.PASSWORD_RESET);
        events.publishEvent(new UserChanged(id));
    }

    /** What was done to the user so far, oldest first. */
    @Transactional(readOnly = true)
    public List<KeptEntry> log(Acting.OrganizerStaff administrator, UserId id) {
        enter(administrator);
        own(id);
        return log.of(id);
    }

    private void enter(Acting.OrganizerStaff administrator) {
        if (administrator.role() != Role.ADMINISTRATOR) {
            throw new NotFound("users");
        }
        tenancy.enter(administrator);
    }

    private UserId add(Acting acting, NewUser typed, What how) {
        var user = new NewUser(typed.username().strip().toLowerCase(Locale.ROOT), typed.task().replace('\u00a0', ' ').strip(), typed.seat(),
                typed.passwordHash());
        require(USERNAME.matcher(user.username()).matches(), AccessRule.USERNAME_HAS_ITS_SHAPE);
        var id = UserId.random();
        require(users.add(id, user, clock.instant()), AccessRule.USERNAME_IS_FREE);
        log.note(acting, id, user.seat(), how);
        return id;
    }

    private UserView own(UserId id) {
        return users.withId(id).map(UserRows.Kept::view).orElseThrow(() -> new NotFound(id));
    }

    private void keepWithin(Acting.OrganizerStaff administrator, Seat seat) {
        boolean within = switch (seat) {
            case Seat.AtOrganizer there -> there.organizer().equals(administrator.organizer());
            case Seat.AtProvider there -> users.isProviderOf(administrator.organizer(), there.provider());
            case Seat.AsExpert _ -> false;
        };
        require(within, AccessRule.PROVIDER_IS_ONES_OWN);
    }

    private void keepAnAdministrator(Acting.OrganizerStaff administrator, UserId leaving) {
        var left = users.lockAdministrators(administrator.organizer());
        require(left.stream().anyMatch(id -> !id.equals(leaving)), AccessRule.LAST_ADMINISTRATOR_STAYS);
    }

    private static void keepOneself(Acting.OrganizerStaff administrator, UserId id) {
        require(!administrator.user().equals(id), AccessRule.NOBODY_CHANGES_ONESELF);
    }

    private static void require(boolean held, AccessRule rule) {
        if (!held) {
            throw new AccessRuleBroken(rule);
        }
    }
}
