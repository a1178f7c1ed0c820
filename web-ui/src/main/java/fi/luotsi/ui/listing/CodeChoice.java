package fi.luotsi.ui.listing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The one code of a service package or a service that a list is narrowed by; {@code ?code=U1} in the address. Shown by {@code ui/code}.
 *
 * @param chosen empty for none
 * @param names  what can be chosen, by code
 */
public record CodeChoice(String chosen, Map<String, String> names) {

    public static final CodeChoice NONE = new CodeChoice("", Map.of());

    /** What the address asks for; what is no code counts as not asked. */
    public static String asked(@Nullable String code) {
        return code != null && code.strip().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}") ? code.strip() : "";
    }

    public static String asked(Map<String, String> parameters) {
        return asked(parameters.get("code"));
    }

    /** Of the catalogue what the rows of the list carry, and what was asked for. */
    public static CodeChoice among(String asked, Collection<String> carried, Map<String, String> catalogue) {
        var names = new LinkedHashMap<String, String>();
        catalogue.forEach((code, name) -> {
            if (carried.contains(code) || code.equals(asked)) {
                names.put(code, named(code, name));
            }
        });
        carried.stream().sorted().forEach(code -> names.putIfAbsent(code, code));
        if (!asked.isEmpty()) {
            names.putIfAbsent(asked, asked);
        }
        return new CodeChoice(asked, names);
    }

    /** Everything the catalogue has. */
    public static CodeChoice of(String asked, Map<String, String> catalogue) {
        return among(asked, catalogue.keySet(), catalogue);
    }

    /** Whether the list carries codes at all. */
    public boolean isOffered() {
        return !names.isEmpty();
    }

    /** Whether a row that carries these codes is shown. */
    public boolean shows(Collection<String> codes) {
        return chosen.isEmpty() || codes.contains(chosen);
    }

    /** Whether a row that carries this one code is shown. */
    public boolean shows(String code) {
        return chosen.isEmpty() || code.equals(chosen);
    }

    private static String named(String code, String name) {
        return name.equals(code) ? code : name + " (" + code + ")";
    }
}
