package fi.luotsi.web.errors;

import java.io.IOException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import fi.luotsi.access.NotFound;
import fi.luotsi.negotiation.DraftChangedMeanwhile;
import fi.luotsi.negotiation.RulesBroken;
import fi.luotsi.web.verification.Turnstile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Which answer belongs to what a service could not do. {@link ErrorPages} then words it. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Refusals {

    /** A foreign id, an unknown id, and a text that is no id at all look alike. */
    @ExceptionHandler(NotFound.class)
    void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** In an address it names nothing; in a form, such as a move without its key, the form is not one of ours. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void unreadable(MethodArgumentTypeMismatchException unreadable, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean typed = request.getMethod().equals("POST") && unreadable.getParameter().hasParameterAnnotation(RequestParam.class);
        response.sendError(typed ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_NOT_FOUND);
    }

    /** Somebody else was quicker, or a rule stands against it that the page did not foresee. */
    @ExceptionHandler({ConcurrencyFailureException.class, RulesBroken.class, DraftChangedMeanwhile.class})
    void changedMeanwhile(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /** From one address too often, or too many at once. */
    @ExceptionHandler(Turnstile.Closed.class)
    void later(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    /** The database cannot be reached just now. */
    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class, TransientDataAccessException.class})
    void notNow(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
