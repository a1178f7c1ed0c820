package fi.luotsi.web.testing;

import java.net.URI;
import java.net.http.HttpHeaders;

/** What the application answered. Redirects are answers, not followed; of a stream of events only its beginning is here. */
public record Answer(int status, HttpHeaders headers, String body) {

    /** The header's first value, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Path and query of the redirect, or an empty text. */
    public String location() {
        var target = URI.create(header("Location"));
        return target.getRawQuery() == null ? String.valueOf(target.getRawPath()) : target.getRawPath() + "?" + target.getRawQuery();
    }
}
