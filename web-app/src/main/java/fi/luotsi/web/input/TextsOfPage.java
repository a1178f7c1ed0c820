package fi.luotsi.web.input;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestContextUtils;

import fi.luotsi.acting.Acting;
import fi.luotsi.typed.KeptText;
import fi.luotsi.typed.KeptTexts;
import fi.luotsi.ui.Formats;
import jakarta.servlet.http.HttpServletRequest;

/** What the reader of a page has typed on it before. Looked up when the page turns out to have a form for it, and not sooner. */
final class TextsOfPage {

    private final KeptTexts texts;
    private final Acting.Person person;
    private final HttpServletRequest request;
    private @Nullable List<KeptText> found;

    TextsOfPage(KeptTexts texts, Acting.Person person, HttpServletRequest request) {
        this.texts = texts;
        this.person = person;
        this.request = request;
    }

    /**
     * What a form says of text kept earlier.
     *
     * @param when day and time, in the reader's way
     * @param href the page with the text in its fields
     */
    record Offer(String when, String href) {}

    /** The text kept of this form; null where there is none, or where the page shows what was just sent. */
    @Nullable Offer offer(@Nullable String action, @Nullable String form) {
        if (action == null || !request.getMethod().equals("GET")) {
            return null;
        }
        return found().stream().filter(kept -> kept.form().action().equals(action) && kept.form().form().equals(form == null ? "" : form)).findFirst()
                .map(kept -> new Offer(Formats.of(locale()).dateTime(kept.at()), TypedAddress.of(kept))).orElse(null);
    }

    private Locale locale() {
        return RequestContextUtils.getLocale(request);
    }

    private List<KeptText> found() {
        if (found == null) {
            found = texts.under(person, request.getRequestURI()).stream()
                    .filter(kept -> TypedAddress.path(kept.form().page()).equals(request.getRequestURI())).toList();
        }
        return found;
    }
}
