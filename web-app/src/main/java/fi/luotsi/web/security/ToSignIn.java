package fi.luotsi.web.security;

import java.io.IOException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import fi.luotsi.web.input.OwnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sends whoever is not signed in to the sign-in page and from there back to where it wanted to go. A part of a page asked for by
 * htmx sends the whole page there, not the sign-in form into a corner of it.
 */
@Component
class ToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) throws IOException {
        boolean expired = request.getRequestedSessionId() != null;
        send(request, response, expired ? "expired" : "first", wantedPage(request));
    }

    /** To the sign-in page, which says why, and back to the page afterwards. */
    static void send(HttpServletRequest request, HttpServletResponse response, String why, String back) {
        String address = UriComponentsBuilder.fromPath("/login").queryParam(why).queryParam("back", "{back}").encode()
                .buildAndExpand(back).toUriString();
        to(address, request, response);
    }

    /** A redirect that htmx obeys too. */
    static void to(String address, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader("HX-Redirect", address);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, address);
        }
    }

    private static String wantedPage(HttpServletRequest request) {
        if (request.getHeader("HX-Request") != null) {
            return OwnPath.ofAddress(request.getHeader("HX-Current-URL"), request).orElse("/");
        }
        return request.getMethod().equals("GET") ? OwnPath.of(OwnPath.asked(request)).orElse("/")
                : OwnPath.ofAddress(request.getHeader(HttpHeaders.REFERER), request).orElse("/");
    }
}
