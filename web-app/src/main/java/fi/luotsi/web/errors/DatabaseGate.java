package fi.luotsi.web.errors;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Stands before the session and everything else that needs the database. While it is away every page and interface answers at
 * once that it is; the request that finds it out waits no longer than the pool does. Files and probes pass.
 */
final class DatabaseGate implements Filter {

    private static final List<String> WITHOUT_DATABASE = List.of("/css/", "/js/", "/img/", "/vendor/", "/actuator/", "/favicon.ico");

    /** By this the session filter knows that it has seen a request already, and lets it pass: files need no session. */
    private static final String NO_SESSION = SessionRepositoryFilter.class.getName() + ".FILTERED";

    private final DatabaseWatch watch;
    private final NotNow notNow;

    DatabaseGate(DatabaseWatch watch, NotNow notNow) {
        this.watch = watch;
        this.notNow = notNow;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        if (WITHOUT_DATABASE.stream().anyMatch(request.getRequestURI()::startsWith)) {
            request.setAttribute(NO_SESSION, true);
            chain.doFilter(request, response);
        } else if (watch.isAway() || saysNotNow(request)) {
            notNow.answer(request, response);
        } else {
            pass(request, response, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try (var _ = MissedOnce.Request.begin()) {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!LostDatabase.isBehind(failure)) {
                throw failure;
            }
            watch.missed();
            if (!response.isCommitted()) {
                notNow.answer(request, response);
            }
        }
    }

    /** The request comes by again to have its error worded: wording it as usual would look for the session once more. */
    private boolean saysNotNow(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            return false;
        }
        boolean lost = LostDatabase.isBehind((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        boolean said = Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        if (lost || said) {
            watch.missed();
        }
        return lost || said;
    }
}
