package fi.luotsi.access;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Tenancy;

/**
 * Choosing one's own password. Guesses at the current one count as wrong passwords do at sign-in, and the costly comparison holds no
 * connection.
 */
@Service
public class OwnPassword {

    private final TransactionTemplate transaction;
    private final Tenancy tenancy;
    private final UserRows users;
    private final WrongPasswords wrongPasswords;
    private final KeptEntries log;
    private final ApplicationEventPublisher events;

    OwnPassword(PlatformTransactionManager transactions, Tenancy tenancy, UserRows users, WrongPasswords wrongPasswords, KeptEntries log,
            ApplicationEventPublisher events) {
        this.transaction = new TransactionTemplate(transactions);
        this.tenancy = tenancy;
        this.users = users;
        this.wrongPasswords = wrongPasswords;
        this.log = log;
        this.events = events;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** All sessions of the person end, this one too. */
        record Changed() implements Outcome {}

        record WrongCurrent() implements Outcome {}

        /** Too many wrong ones before; this one was not looked at. */
        record Wait(Duration delay) implements Outcome {}
    }

    /**
     * Changes it.
     *
     * @param address where the attempt comes from, as the network says
     * @param hash of the new password
     */
    public Outcome change(Acting.Person person, CharSequence current, String address, PasswordCheck check, String hash) {
        var kept = in(person, () -> users.withId(person.user())).orElseThrow(() -> new NotFound(person.user()));
        var attempt = new Attempt(kept.view().username(), address);
        var delay = in(new Acting.Installation(), () -> wrongPasswords.count(attempt));
        if (delay.isPresent()) {
            return new Outcome.Wait(delay.get());
        }
        if (!check.matches(current, kept.passwordHash())) {
            return new Outcome.WrongCurrent();
        }
        in(new Acting.Installation(), () -> wrongPasswords.forgive(attempt));
        return in(person, () -> changed(person, kept, hash));
    }

    /** Whether the person still has to choose an own password, because an administrator was shown the present one. */
    public boolean isDue(Acting.Person person) {
        return in(person, () -> users.withId(person.user())).map(UserRows.Kept::passwordOnce).orElse(false);
    }

    private Outcome changed(Acting.Person person, UserRows.Kept kept, String hash) {
        if (!users.password(person.user(), hash, false, Optional.of(kept.passwordHash()))) {
            return new Outcome.WrongCurrent();
        }
        log.note(person, person.user(), kept.view().seat(), KeptEntry.What.PASSWORD_CHANGED);
        events.publishEvent(new UserChanged(person.user()));
        return new Outcome.Changed();
    }

    private <T> T in(Acting acting, Supplier<T> action) {
        return requireNonNull(transaction.execute(status -> {
            tenancy.enter(acting);
            return action.get();
        }));
    }
}
