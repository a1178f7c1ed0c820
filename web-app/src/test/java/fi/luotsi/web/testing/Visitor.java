package fi.luotsi.web.testing;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: cookies are kept, forms carry their token, redirects are not followed. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies;
    private final HttpClient http;
    private final Map<String, String> headers;

    /** @param base the address of a running product, without a slash at its end */
    public Visitor(String base) {
        this(base, new CookieManager(null, CookiePolicy.ACCEPT_ALL), Map.of());
    }

    private Visitor(String base, CookieManager cookies, Map<String, String> headers) {
        this.base = base;
        this.cookies = cookies;
        this.headers = headers;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
    }

    /** The same browser, sending one header more. */
    public Visitor header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Visitor(base, cookies, more);
    }

    public Visitor signIn(String username, String password) {
        Answer answer = post("/login", Map.of("username", username, "password", password));
        if (answer.status() != 302 || answer.location().startsWith("/login")) {
            throw new IllegalStateException("Could not sign in as " + username + ": " + answer.status() + " " + answer.location());
        }
        return this;
    }

    public Answer get(String path) {
        return send(to(path).GET());
    }

    /** Opens an answer that goes on until one of the two hangs up. */
    public HttpResponse<InputStream> follow(String path) throws IOException, InterruptedException {
        return http.send(to(path).GET().build(), BodyHandlers.ofInputStream());
    }

    public Answer send(String method, String path) {
        return send(to(path).method(method, BodyPublishers.noBody()));
    }

    /** Posts a form with a valid token. */
    public Answer post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf());
        return postWithoutCsrf(path, all);
    }

    public Answer postWithoutCsrf(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> encode(field.getKey(), UTF_8) + "=" + encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    /** Posts what a program would: a JSON text, without any token against forged forms. */
    public Answer postJson(String path, String json) {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Posts a form with a file and a valid token, as browsers do it. */
    public Answer postFile(String path, Map<String, String> fields, String field, String fileName, String contents) {
        String boundary = "----luotsi";
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf());
        var body = new StringBuilder();
        all.forEach((name, value) -> body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(boundary, field, fileName, contents, boundary));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(BodyPublishers.ofString(body.toString())));
    }

    /** Downloads a file as it is. */
    public byte[] download(String path) {
        try {
            return http.send(to(path).GET().build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Posts a file of any bytes in the field {@code file}, with a valid token. */
    public Answer postFile(String path, String fileName, byte[] contents) {
        String boundary = "----luotsi";
        var head = "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%3$s\"\r\n\r\n"
                .formatted(boundary, csrf(), fileName);
        // One piece, because a browser says how long a form is before it sends it.
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(contents);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The token of this session, from any page with a form. */
    public String csrf() {
        return tokenIn(send(HttpRequest.newBuilder(URI.create(base + "/help")).GET()).body());
    }

    /** What the browser no longer has after this is what a session that ended takes along. */
    public void loseSession() {
        cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("SESSION")).toList()
                .forEach(cookie -> cookie.setValue("expired"));
    }

    public boolean hasCookie(String name, String value) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(cookie -> cookie.getName().equals(name) && cookie.getValue().equals(value));
    }

    private static String tokenIn(String page) {
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("No form with a token on the page: " + page);
        }
        return token.group(1);
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        var endless = new AtomicReference<ResponseInfo>();
        try {
            var answer = http.send(request.build(), info -> body(info, endless));
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException failed) {
            var begun = endless.get();
            if (begun == null) {
                throw new UncheckedIOException(failed);
            }
            return new Answer(begun.statusCode(), begun.headers(), "");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The text of a page. A stream of events has no end: it is left as soon as it has begun, whatever the client makes of that. */
    private static BodySubscriber<String> body(ResponseInfo info, AtomicReference<ResponseInfo> endless) {
        if (info.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")) {
            endless.set(info);
            return BodySubscribers.mapping(BodySubscribers.ofInputStream(), Visitor::leave);
        }
        return BodyHandlers.ofString().apply(info);
    }

    private static String leave(InputStream events) {
        try (events) {
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
