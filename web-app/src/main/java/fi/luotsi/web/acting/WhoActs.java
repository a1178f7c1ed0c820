package fi.luotsi.web.acting;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import fi.luotsi.acting.Acting;
import fi.luotsi.acting.InPlaceOf;
import jakarta.servlet.http.HttpServletRequest;

/** Who acts in the current request, by session or by token. */
public final class WhoActs {

    private static final String IN_PLACE_OF = "luotsi.in-place-of";

    private WhoActs() {}

    /** The person; empty for the public. */
    public static Optional<Acting.Person> person() {
        return principal().flatMap(principal -> switch (principal) {
            case SignedIn signedIn -> Optional.of(inPlace(signedIn.person()));
            case Acting.Person person -> Optional.of(person);
            default -> Optional.empty();
        });
    }

    /** The person of a session, with the names pages show; empty for the public and for tokens. */
    public static Optional<SignedIn> signedIn() {
        return principal().filter(SignedIn.class::isInstance).map(SignedIn.class::cast);
    }

    /** The name under which the person acts now: a deputy's shows in whose place. */
    public static Optional<String> name() {
        return person().map(Acting.Person::name);
    }

    /** From here to the end of the request the signed-in person acts as a deputy. */
    public static void actInPlaceOf(InPlaceOf other, HttpServletRequest request) {
        request.setAttribute(IN_PLACE_OF, other);
    }

    private static Acting.Person inPlace(Acting.Person person) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(IN_PLACE_OF, RequestAttributes.SCOPE_REQUEST) instanceof InPlaceOf other ? person.acting(other) : person;
    }

    private static Optional<Object> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).map(Authentication::getPrincipal);
    }
}
