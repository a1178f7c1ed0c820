package fi.luotsi.web.publicity;

import java.time.Clock;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import fi.luotsi.web.verification.Turnstile;
import jakarta.servlet.http.HttpServletRequest;

/** The door to what everybody may read: wide, and not so wide that those at the table have to wait. */
@Component
public class PublicDoor {

    private static final int TIMES_A_MINUTE = 600;
    private static final int AT_ONCE = 8;

    private final Turnstile turnstile;

    PublicDoor(Clock clock) {
        this.turnstile = new Turnstile(clock, TIMES_A_MINUTE, AT_ONCE);
    }

    /** @throws Turnstile.Closed if the request may not go in now; it is answered with 429 */
    public <T> T through(HttpServletRequest request, Supplier<T> work) {
        return turnstile.through(request.getRemoteAddr(), work);
    }
}
