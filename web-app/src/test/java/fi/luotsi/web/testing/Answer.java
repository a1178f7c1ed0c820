package fi.luotsi.web.testing;

import java.net.URI;
import java.net.http.HttpResponse;

/** What the application answered. Redirects are answers, not followed. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** The header's first value, or an empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Path and query of the redirect, or an empty text. */
    public String location() {
        var target = URI.create(header("Location"));
        return target.getRawQuery() == null ? String.valueOf(target.getRawPath()) : target.getRawPath() + "?" + target.getRawQuery();
    }
}
