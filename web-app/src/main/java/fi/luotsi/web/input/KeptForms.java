package fi.luotsi.web.input;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeType;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Keeps one sent form per session when it could not be dealt with: because the session had expired in the middle of typing, or
 * because only the language was to change.
 *
 * <p>After an expired session nobody knows who typed the form: the old session and its person are gone. So it is kept for
 * whoever signs in next in the same browser, is shown before it is sent again, and is sent with that person's rights and a fresh
 * token, never by itself. Only a request is kept of which the browser says that one of our own pages sent it
 * ({@link OwnPath#sentByOwnPage}): a foreign page cannot plant text here. At most 256 KiB are kept.
 */
@Component
public class KeptForms {

    static final int LARGEST = 256 * 1024;

    private static final String EXPIRED = KeptForms.class.getName() + ".expired";
    private static final String REFILL = KeptForms.class.getName() + ".refill";
    private static final Set<String> NEVER = Set.of("/login", "/logout", "/restore", "/typed");

    /** Keeps the form of a request that came too late, and says whether it could be kept. */
    public boolean keepExpired(HttpServletRequest request) {
        if (!canBeKept(request)) {
            return false;
        }
        request.getSession().setAttribute(EXPIRED, KeptForm.of(request));
        return true;
    }

    public Optional<KeptForm> expired(HttpServletRequest request) {
        return in(request.getSession(false), EXPIRED);
    }

    public void forgetExpired(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(EXPIRED) != null) {
            session.removeAttribute(EXPIRED);
        }
    }

    /** From now on the page of the form now sent comes, once, with what was typed. Answers that page. */
    public String refill(HttpServletRequest request) {
        return refill(request, KeptForm.of(request));
    }

    /** From now on the form's page comes, once, with what was typed. Answers that page. */
    public String refill(HttpServletRequest request, KeptForm form) {
        request.getSession().setAttribute(REFILL, form);
        return form.page();
    }

    /** Takes the typed text that belongs to the page now asked for; it is given once. */
    Optional<KeptForm> takeRefill(HttpServletRequest request) {
        var session = request.getSession(false);
        var form = in(session, REFILL).filter(kept -> kept.page().equals(OwnPath.asked(request)));
        if (session != null && form.isPresent()) {
            session.removeAttribute(REFILL);
        }
        return form;
    }

    /** Whether the request is a plain form of one of our own pages, small enough and not about signing in or out. */
    private static boolean canBeKept(HttpServletRequest request) {
        return request.getMethod().equals("POST") && isPlainForm(request.getContentType())
                && request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LARGEST
                && !NEVER.contains(request.getRequestURI()) && OwnPath.sentByOwnPage(request);
    }

    private static boolean isPlainForm(@Nullable String contentType) {
        return contentType != null && MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(MimeType.valueOf(contentType));
    }

    private static Optional<KeptForm> in(@Nullable HttpSession session, String name) {
        return Optional.ofNullable(session).map(open -> open.getAttribute(name))
                .filter(KeptForm.class::isInstance).map(KeptForm.class::cast);
    }
}
