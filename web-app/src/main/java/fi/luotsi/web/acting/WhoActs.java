package fi.luotsi.web.acting;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import fi.luotsi.acting.Acting;

/** Who acts in the current request, by session or by token. */
public final class WhoActs {

    private WhoActs() {}

    /** The person; empty for the public. */
    public static Optional<Acting.Person> person() {
        return principal().flatMap(principal -> switch (principal) {
            case SignedIn signedIn -> Optional.of(signedIn.person());
            case Acting.Person person -> Optional.of(person);
            default -> Optional.empty();
        });
    }

    /** The person of a session, with the names pages show; empty for the public and for tokens. */
    public static Optional<SignedIn> signedIn() {
        return principal().filter(SignedIn.class::isInstance).map(SignedIn.class::cast);
    }

    private static Optional<Object> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).map(Authentication::getPrincipal);
    }
}
