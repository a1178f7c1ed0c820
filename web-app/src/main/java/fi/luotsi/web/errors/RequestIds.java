package fi.luotsi.web.errors;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Gives every request an id: the one a proxy sent, if it is a plain word, else a new one. It stands in every log line, on every error
 * page and in the answer's {@code X-Request-Id}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";
    static final String ATTRIBUTE = "luotsi.requestId";

    private static final String IN_LOGS = "requestId";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "-";
    }

    /** While an error is worded the request goes round once more, with the id it had. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String newIdFor(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER)).filter(SANE.asMatchPredicate())
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = request.getAttribute(ATTRIBUTE) instanceof String known ? known : newIdFor(request);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        MDC.put(IN_LOGS, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(IN_LOGS);
        }
    }
}
