package fi.luotsi.web.preferences;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

import fi.luotsi.access.ColourScheme;
import fi.luotsi.access.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The language and colours in which a browser sees the pages. A choice stays in a cookie for a year, so that pages need no session
 * and the sign-in page after an expired one still speaks the reader's language. Without a choice: the browser's first language that
 * we have, else Finnish.
 */
@Component("localeResolver")
public class Reader implements LocaleResolver {

    private static final String LANGUAGE = "luotsi-language";
    private static final String SCHEME = "luotsi-colours";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        Language language = Language.tagged(locale == null ? "" : locale.getLanguage()).orElse(Language.FI);
        speak(request, Objects.requireNonNull(response), language);
    }

    public Language language(HttpServletRequest request) {
        return chosenLanguage(request).orElseGet(() -> asked(request));
    }

    /** The language chosen in this browser; empty while none was. */
    public Optional<Language> chosenLanguage(HttpServletRequest request) {
        return chosen(request, LANGUAGE).flatMap(Language::tagged);
    }

    public ColourScheme scheme(HttpServletRequest request) {
        return chosenScheme(request).orElse(ColourScheme.AUTO);
    }

    /** The colours chosen in this browser; empty while none were. */
    public Optional<ColourScheme> chosenScheme(HttpServletRequest request) {
        return chosen(request, SCHEME).flatMap(ColourScheme::named);
    }

    public void speak(HttpServletRequest request, HttpServletResponse response, Language language) {
        choose(request, response, LANGUAGE, language.tag());
    }

    public void colour(HttpServletRequest request, HttpServletResponse response, ColourScheme scheme) {
        choose(request, response, SCHEME, scheme.word());
    }

    private static Language asked(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Language.FI;
        }
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage).map(Language::tagged)
                .flatMap(Optional::stream).findFirst().orElse(Language.FI);
    }

    /** A choice made in this very request counts before the cookie that came with it. */
    private static Optional<String> chosen(HttpServletRequest request, String name) {
        return request.getAttribute(name) instanceof String now ? Optional.of(now)
                : Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    private static void choose(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        request.setAttribute(name, value);
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value).path("/").maxAge(KEPT).httpOnly(true)
                .secure(request.isSecure()).sameSite("Lax").build().toString());
    }
}
