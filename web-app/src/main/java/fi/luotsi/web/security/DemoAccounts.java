package fi.luotsi.web.security;

import java.util.Map;

import org.springframework.stereotype.Component;

import fi.luotsi.access.AccessRule;
import fi.luotsi.access.AccessRuleBroken;
import fi.luotsi.access.Acting;
import fi.luotsi.access.NewUser;
import fi.luotsi.access.Seat;
import fi.luotsi.access.Users;

/** Makes the demo accounts where their parties already are. */
@Component
public class DemoAccounts {

    private final Users users;
    private final PasswordHashes hashes;

    DemoAccounts(Users users, PasswordHashes hashes) {
        this.users = users;
        this.hashes = hashes;
    }

    /**
     * Makes those accounts that are not there yet.
     *
     * @param houses where each demo party sits; for an organizer its seat's role does not matter
     */
    public void make(Map<DemoAccount.House, Seat> houses) {
        String hash = hashes.hash(DemoAccount.PASSWORD);
        for (DemoAccount account : DemoAccount.ALL) {
            Seat house = houses.get(account.house());
            if (house != null) {
                make(account, house, hash);
            }
        }
    }

    private void make(DemoAccount account, Seat house, String hash) {
        Seat seat = house instanceof Seat.AtOrganizer there ? new Seat.AtOrganizer(account.role(), there.organizer()) : house;
        try {
            users.create(new Acting.Installation(), new NewUser(account.username(), account.task(), seat, hash));
        } catch (AccessRuleBroken broken) {
            if (broken.rule() != AccessRule.USERNAME_IS_FREE) {
                throw broken;
            }
        }
    }
}
