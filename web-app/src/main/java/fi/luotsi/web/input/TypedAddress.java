package fi.luotsi.web.input;

import java.util.Optional;
import java.util.UUID;

import org.springframework.web.util.UriComponentsBuilder;

import fi.luotsi.typed.KeptText;
import fi.luotsi.typed.TypedForm;
import jakarta.servlet.http.HttpServletRequest;

/** Addresses of pages that come with kept text in their fields: the page's own, with the text's id. */
final class TypedAddress {

    private static final String PARAMETER = "typed";

    private TypedAddress() {}

    /** The kept text that the address asks for. */
    static Optional<UUID> asked(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(PARAMETER)).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The page with the text in its fields. */
    static String of(KeptText kept) {
        return without(kept.form().page(), kept.id());
    }

    /** The page as it would be without any kept text. */
    static String plain(String page) {
        return without(page);
    }

    static String path(String page) {
        return page.replaceFirst("\\?.*", "");
    }

    static KeptForm form(KeptText kept) {
        var form = kept.form();
        return new KeptForm(form.action(), form.page(), form.form(), form.fields().stream().map(field -> new KeptForm.Field(field.name(), field.text())).toList());
    }

    static TypedForm typed(KeptForm form, String action, String title) {
        return new TypedForm(action, form.form() == null ? "" : storable(form.form()), plain(form.page()), title,
                form.fields().stream().map(field -> new TypedForm.Field(storable(field.name()), storable(field.value()))).toList());
    }

    /** The database takes every sign but one. */
    static String storable(String text) {
        return text.replace("\0", "");
    }

    private static String without(String page, Object... ids) {
        return UriComponentsBuilder.fromUriString(page).replaceQueryParam(PARAMETER, ids).build().toUriString();
    }
}
