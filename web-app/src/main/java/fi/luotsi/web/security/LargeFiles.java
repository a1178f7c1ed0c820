package fi.luotsi.web.security;

import static fi.luotsi.acting.Role.ADMINISTRATOR;

import java.io.IOException;
import java.util.Locale;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import fi.luotsi.web.errors.Unread;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Large files come from administrators alone. Stands before the search for the form's token, which reads the whole body: from anybody else it is not read at all.
 * Everywhere but at the administrators' door forms are bounded before this ({@code errors.UploadBounds}).
 */
class LargeFiles extends OncePerRequestFilter {

    /** Bytes of a form that anybody may send; whoever may not come in then learns it in the usual way. */
    static final long SMALL = 8L * 1024 * 1024;

    private static final String KEEPER = "ROLE_" + ADMINISTRATOR.name();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/") || request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= SMALL;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.isAuthenticated() && who.getAuthorities().stream().anyMatch(right -> KEEPER.equals(right.getAuthority()))) {
            chain.doFilter(request, response);
        } else {
            Unread.answer(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
