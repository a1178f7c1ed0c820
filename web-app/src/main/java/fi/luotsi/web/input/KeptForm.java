package fi.luotsi.web.input;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A form as it was sent, kept in the session: where it was to go, on which page it stood, and what was typed. Passwords, files and
 * the token against forged requests are not among the fields.
 *
 * @param action path and query the form was sent to
 * @param page   path and query of the page with the form
 */
public record KeptForm(String action, String page, List<Field> fields) implements Serializable {

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "lang");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** One name and value, in the order in which they were sent. */
    public record Field(String name, String value) implements Serializable {

        /** Whether a person would recognise the value as its own, and not as a mark of the page. */
        public boolean isTyped() {
            return !value.isBlank() && !ID.matcher(value).matches();
        }
    }

    /** The form of this request. The page is where the browser says it came from; without that, where it was sent to. */
    static KeptForm of(HttpServletRequest request) {
        String action = OwnPath.asked(request);
        return new KeptForm(action, OwnPath.ofAddress(request.getHeader("Referer"), request).orElse(action), fieldsOf(request));
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
        return !NOT_TYPED.contains(name) && !name.toLowerCase(Locale.ROOT).contains("password");
    }
}
