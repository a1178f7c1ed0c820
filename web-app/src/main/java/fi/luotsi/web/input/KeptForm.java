package fi.luotsi.web.input;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A form as it was sent, kept in the session: where it was to go, on which page it stood, and what was typed. Passwords, files and
 * the token against forged requests are not among the fields.
 *
 * @param action path and query the form was sent to
 * @param page   path and query of the page with the form
 * @param form   the form's id on its page, if one page sends several forms to one address; null if that is not known
 */
public record KeptForm(String action, String page, @Nullable String form, List<Field> fields) implements Serializable {

    /** The hidden field that every posted form carries: on which page it was first shown. */
    static final String PAGE = "luotsi.page";

    /** The hidden field that a form with text to be kept carries: its id on the page, empty where it has none. */
    static final String FORM = "luotsi.form";

    /** Names that begin so are the pages' own. */
    private static final String OWN = "luotsi.";

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "lang");
    private static final Pattern MARK = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[A-Z]{2}[A-Z_]*|true|false");

    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** One name and value, in the order in which they were sent. */
    public record Field(String name, String value) implements Serializable {

        /** Whether a person would recognise the value as its own, and not as a mark of the page. */
        public boolean isTyped() {
            return !value.isBlank() && !MARK.matcher(value).matches() && !name.endsWith("ersion");
        }
    }

    /** The form of this request. */
    static KeptForm of(HttpServletRequest request) {
        return new KeptForm(OwnPath.asked(request), pageOf(request), request.getParameter(FORM), fieldsOf(request));
    }

    /**
     * The page on which this request's form was first shown. A refused form is shown again at the address it was sent to, where a
     * GET may show something else: so the page goes along with the form. Before any form is sent it is the page asked for.
     */
    static String pageOf(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? OwnPath.asked(request)
                : OwnPath.of(request.getParameter(PAGE))
                        .or(() -> OwnPath.ofAddress(request.getHeader(HttpHeaders.REFERER), request))
                        .orElseGet(() -> OwnPath.asked(request));
    }

    /** What a person typed, for showing it back. */
    public List<Field> typed() {
        return fields.stream().filter(Field::isTyped).toList();
    }

    /** All values of one field. */
    List<String> values(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).toList();
    }

    boolean goesTo(String path) {
        return path.equals(action) || path.equals(action.replaceFirst("\\?.*", ""));
    }

    /** Whether the text belongs into this form of the page. */
    boolean belongsTo(String path, @Nullable String formId) {
        return goesTo(path) && (form == null || form.equals(formId == null ? "" : formId));
    }

    private static List<Field> fieldsOf(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (isKept(name)) {
                for (String value : values) {
                    fields.add(new Field(name, value));
                }
            }
        });
        return fields;
    }

    private static boolean isKept(String name) {
        return !NOT_TYPED.contains(name) && !name.startsWith(OWN) && !name.toLowerCase(Locale.ROOT).contains("password");
    }
}
