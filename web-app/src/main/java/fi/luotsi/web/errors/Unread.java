package fi.luotsi.web.errors;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A request whose body stays unread: a page that asks what was sent with it learns nothing. Sending an error instead would show the page of errors with the request as
 * it came, and looking for its language there reads the whole body.
 */
public final class Unread extends HttpServletRequestWrapper {

    private Unread(HttpServletRequest request) {
        super(request);
    }

    /** Answers with the page of errors for the status and does not read the request's body. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, int status) throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        response.setStatus(status);
        response.setHeader("Connection", "close");
        request.getRequestDispatcher("/error").forward(new Unread(request), response);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }
}
