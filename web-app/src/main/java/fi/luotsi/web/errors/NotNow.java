package fi.luotsi.web.errors;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import tools.jackson.databind.json.JsonMapper;

import fi.luotsi.ui.Page;
import fi.luotsi.web.input.OwnPath;
import fi.luotsi.web.preferences.Reader;
import fi.luotsi.web.security.SafetyHeaders;

/**
 * Answers 503 without session, sign-in or database: a calm page in the language of the browser's cookie, or problem+json on the
 * API, and when to come again.
 */
@Component
class NotNow {

    private static final String SECONDS = "5";

    private final Reader reader;
    private final ObjectProvider<ThymeleafViewResolver> views;
    private final JsonMapper json;

    NotNow(Reader reader, ObjectProvider<ThymeleafViewResolver> views, JsonMapper json) {
        this.reader = reader;
        this.views = views;
        this.json = json;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(RequestIds.HEADER, RequestIds.of(request));
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        SafetyHeaders.on(response);
        String path = asked(request);
        if (path.startsWith("/api/")) {
            problem(path, request, response);
        } else {
            page(path, request, response);
        }
    }

    private void problem(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var problem = Map.of("type", "about:blank", "title", HttpStatus.SERVICE_UNAVAILABLE.getReasonPhrase(),
                "status", HttpStatus.SERVICE_UNAVAILABLE.value(), "instance", path, "requestId", RequestIds.of(request));
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private void page(String path, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var language = reader.language(request);
        var model = new HashMap<String, Object>();
        model.put("page", new Page(Page.Surface.OPEN, List.of(), null, language.tag(), Page.Scheme.valueOf(reader.scheme(request).name()), path));
        model.put("code", "503");
        model.put("again", request.getMethod().equals("GET"));
        model.put("requestId", RequestIds.of(request));
        // The token of its forms lies in the session, which is not to be looked for now.
        request.removeAttribute(CsrfToken.class.getName());
        request.removeAttribute("_csrf");
        // We stand before the dispatcher, which else says whose language it is.
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, reader);
        try {
            View page = views.getObject().resolveViewName("errors/stop", language.locale());
            if (page != null) {
                page.render(model, request, response);
            }
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return OwnPath.of(failed == null ? OwnPath.asked(request) : failed.toString()).orElse("/");
    }
}
