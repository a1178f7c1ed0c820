package fi.luotsi.web.errors;

import java.io.IOException;
import java.util.Locale;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Turns a form with a large file away before a byte of it is kept. Whoever looks for the form's token reads the whole body first, long
 * before anybody asks who sends it; only where administrators import observations may a file be larger.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UploadBounds extends OncePerRequestFilter {

    /** Bytes of the whole form; pages that take files say their own, smaller bound in words. */
    static final long MOST = 8L * 1024 * 1024;

    private static final String LARGE_FILES = "/admin/imports";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/") || request.getRequestURI().startsWith(LARGE_FILES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (request.getContentLengthLong() < 0) {
            Unread.answer(request, response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > MOST) {
            Unread.answer(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
