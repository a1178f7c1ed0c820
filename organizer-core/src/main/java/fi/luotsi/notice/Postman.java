package fi.luotsi.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.Role;
import fi.luotsi.acting.Tenancy;

/**
 * Delivers what lies in the outbox, one letter in one transaction: the row is locked, the mail server takes the letter, the row says
 * so. Nothing that was written is ever lost. Should the machine die between the server's word and ours, the letter goes out a second
 * time under the same Message-ID, which mail programs show once.
 */
@Service
public class Postman {

    /** After the n-th failure of a letter it waits for the n-th of these; after the last one it is given up. */
    private static final Duration[] PATIENCE = {Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2),
            Duration.ofHours(6), Duration.ofHours(12), Duration.ofHours(24), Duration.ofHours(24)};
    private static final Duration UNTIL_THE_SERVER_IS_TRIED_AGAIN = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);

    private final LetterRows letters;
    private final Tenancy tenancy;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Postman(LetterRows letters, Tenancy tenancy, Clock clock, PlatformTransactionManager transactions) {
        this.letters = letters;
        this.tenancy = tenancy;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private enum Went { ON, NOWHERE_TO_GO }

    /**
     * Delivers all letters that are due, or as many as there is time for.
     *
     * @param stopping asked before each letter
     */
    public void deliver(Acting.Post post, Carrier carrier, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean() && transaction.execute(_ -> one(post, carrier)) == Went.ON) {
            // the next one
        }
        transaction.executeWithoutResult(_ -> {
            tenancy.enter(post);
            letters.clear(clock.instant().minus(KEPT));
        });
    }

    /** What an administrator needs to know; of the whole installation. */
    public PostState state(Acting.OrganizerStaff administrator) {
        if (administrator.role() != Role.ADMINISTRATOR) {
            throw new IllegalStateException("The mail is the administrators' matter");
        }
        return transaction.execute(_ -> {
            tenancy.enter(new Acting.Post());
            return letters.state();
        });
    }

    private Went one(Acting.Post post, Carrier carrier) {
        tenancy.enter(post);
        var next = letters.next(clock.instant());
        return next.isEmpty() ? Went.NOWHERE_TO_GO : carried(next.get(), carrier);
    }

    private Went carried(LetterRows.Waiting waiting, Carrier carrier) {
        try {
            carrier.carry(waiting.id(), waiting.letter());
            letters.sent(waiting.id(), clock.instant());
            return Went.ON;
        } catch (Undelivered undelivered) {
            return kept(waiting, undelivered);
        }
    }

    private Went kept(LetterRows.Waiting waiting, Undelivered undelivered) {
        Instant now = clock.instant();
        String why = undelivered.why();
        switch (undelivered.reason()) {
            case NO_SERVER -> letters.failed(waiting.id(), waiting.attempts(), now.plus(UNTIL_THE_SERVER_IS_TRIED_AGAIN), why);
            case NEVER -> letters.givenUp(waiting.id(), now, why);
            case NOT_NOW -> {
                if (waiting.attempts() >= PATIENCE.length) {
                    letters.givenUp(waiting.id(), now, why);
                } else {
                    letters.failed(waiting.id(), waiting.attempts() + 1, now.plus(PATIENCE[waiting.attempts()]), why);
                }
            }
        }
        return undelivered.reason() == Undelivered.Cause.NO_SERVER ? Went.NOWHERE_TO_GO : Went.ON;
    }
}
