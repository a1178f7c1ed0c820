package fi.luotsi.web.input;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses within this site: nobody is ever sent elsewhere by a parameter or a header. */
public final class OwnPath {

    private OwnPath() {}

    /** The text if it is a path of this site with an optional query; empty for everything else. */
    public static Optional<String> of(@Nullable String text) {
        return Optional.ofNullable(text).filter(OwnPath::isOwn);
    }

    /** The path and query of an absolute address, if it is one of this site's. */
    public static Optional<String> ofAddress(@Nullable String address, HttpServletRequest request) {
        try {
            return Optional.ofNullable(address).map(URI::create).filter(uri -> isHere(uri, request)).map(OwnPath::pathAndQuery)
                    .filter(OwnPath::isOwn);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The path and query that were asked for. */
    public static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /**
     * Whether the browser vouches that one of our own pages sent this: by Sec-Fetch-Site, or by Origin where the browser is older.
     * Neither header can be set by a foreign page.
     */
    public static boolean sentByOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return ofAddress(Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN)).map(origin -> origin + "/").orElse(null), request)
                .isPresent();
    }

    private static boolean isOwn(String path) {
        return path.startsWith("/") && !path.startsWith("//") && path.length() <= 2000
                && path.chars().noneMatch(sign -> "\\{}".indexOf(sign) >= 0 || sign <= ' ' || sign == 127);
    }

    private static boolean isHere(URI uri, HttpServletRequest request) {
        return request.getServerName().equalsIgnoreCase(uri.getHost()) && request.getScheme().equalsIgnoreCase(uri.getScheme())
                && port(uri) == request.getServerPort();
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    private static String pathAndQuery(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
