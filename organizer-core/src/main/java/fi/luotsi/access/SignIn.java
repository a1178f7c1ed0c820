package fi.luotsi.access;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import fi.luotsi.acting.Tenancy;
import fi.luotsi.acting.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing in by username and password. Nobody is known yet, so the installation acts. The costly comparison runs between two
 * short transactions and holds no connection.
 */
@Service
public class SignIn {

    private final TransactionTemplate transaction;
    private final Tenancy tenancy;
    private final UserRows users;
    private final WrongPasswords wrongPasswords;

    SignIn(PlatformTransactionManager transactions, Tenancy tenancy, UserRows users, WrongPasswords wrongPasswords) {
        this.transaction = new TransactionTemplate(transactions);
        this.tenancy = tenancy;
        this.users = users;
        this.wrongPasswords = wrongPasswords;
    }

    /**
     * Checks a password. The attempt counts as wrong before it is compared, and is forgiven when it fits: guesses sent at the
     * same time cannot slip past the count.
     *
     * @param address where the attempt comes from, as the network says
     */
    public SignInResult byPassword(String username, CharSequence password, String address, PasswordCheck check) {
        String folded = username.strip().toLowerCase(Locale.ROOT);
        var attempt = new Attempt(folded, address);
        var delay = asInstallation(() -> wrongPasswords.count(attempt));
        if (delay.isPresent()) {
            return new SignInResult.Wait(delay.get());
        }
        Optional<UserRows.Kept> kept = asInstallation(() -> users.named(folded));
        String hash = kept.map(UserRows.Kept::passwordHash).orElseGet(check::ofNobody);
        if (!check.matches(password, hash) || kept.isEmpty() || !kept.get().enabled()) {
            return new SignInResult.Refused();
        }
        asInstallation(() -> wrongPasswords.forgive(attempt));
        return new SignInResult.SignedIn(kept.get().account());
    }

    private <T> T asInstallation(Supplier<T> action) {
        return requireNonNull(transaction.execute(status -> {
            tenancy.enter(new Acting.Installation());
            return action.get();
        }));
    }
}
