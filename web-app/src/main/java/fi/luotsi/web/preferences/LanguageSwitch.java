package fi.luotsi.web.preferences;

import java.io.IOException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

import fi.luotsi.access.Language;
import fi.luotsi.access.Preferences;
import fi.luotsi.web.acting.WhoActs;
import fi.luotsi.web.input.KeptForms;
import fi.luotsi.web.input.OwnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Changes the language on any page, by a parameter {@code lang}: a link asks for the same page again; a button of a form
 * ({@code keepInputForm} in the layout) brings the typed text along. Such a post reaches no controller: what was typed is kept,
 * the browser is sent back to its page, and the page comes in the other language with the text in its fields.
 */
@Component
public class LanguageSwitch implements HandlerInterceptor {

    private final Reader reader;
    private final Preferences preferences;
    private final KeptForms forms;

    LanguageSwitch(Reader reader, Preferences preferences, KeptForms forms) {
        this.reader = reader;
        this.preferences = preferences;
        this.forms = forms;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        var language = Language.tagged(String.valueOf(request.getParameter("lang")));
        if (language.isEmpty()) {
            return true;
        }
        choose(language.get(), request, response);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, samePage(request));
        return false;
    }

    private void choose(Language language, HttpServletRequest request, HttpServletResponse response) {
        reader.speak(request, response, language);
        WhoActs.person().ifPresent(person -> preferences.speak(person, language));
    }

    private String samePage(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            return forms.refill(request);
        }
        return UriComponentsBuilder.fromUriString(OwnPath.asked(request)).replaceQueryParam("lang").build(true).toUriString();
    }
}
