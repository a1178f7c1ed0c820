package fi.luotsi.web.errors;

import java.net.URI;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The one place where errors become answers: a page that says what to do next, or problem+json on the API, each with the request
 * id. What went wrong inside stands in the log under that id and nowhere else.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status = statusOf(request);
        noteIfOurs(status, request);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/api/")) {
            return problem(status, path, request);
        }
        response.setStatus(status.value());
        // What the page that failed had put into its model is still about, as attributes of the request.
        model.addAttribute("keepInputForm", null);
        model.addAttribute("live", null);
        model.addAttribute("code", wordsFor(status));
        model.addAttribute("requestId", RequestIds.of(request));
        return "errors/stop";
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String path, HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(status);
        problem.setInstance(URI.create(path));
        problem.setProperty("requestId", RequestIds.of(request));
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /** The seven texts that cover every status. */
    private static String wordsFor(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "400";
            case FORBIDDEN, UNAUTHORIZED -> "403";
            case CONFLICT -> "409";
            case TOO_MANY_REQUESTS -> "429";
            case SERVICE_UNAVAILABLE -> "503";
            default -> status.is4xxClientError() ? "404" : "500";
        };
    }

    /** Asked for without an error behind it, the address is as good as none. */
    private static HttpStatus statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                && HttpStatus.resolve(code) instanceof HttpStatus status ? status : HttpStatus.NOT_FOUND;
    }

    private static void noteIfOurs(HttpStatus status, HttpServletRequest request) {
        if (status.is5xxServerError()) {
            LOG.warn("Answered {}", status.value(), (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
    }
}
