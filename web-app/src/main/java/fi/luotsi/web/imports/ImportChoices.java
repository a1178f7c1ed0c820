package fi.luotsi.web.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The choices of the import's form, in the reader's language. */
@Component
class ImportChoices {

    static final List<String> FORMS = List.of("OWN_CSV", "SOTKANET_CSV", "SOTKANET_JSON", "SOTKANET_REGIONS");

    private final MessageSource words;

    ImportChoices(MessageSource words) {
        this.words = words;
    }

    /** The form that was asked for; that of own files for a word we do not know. */
    static String known(@Nullable String form) {
        return form != null && FORMS.contains(form) ? form : FORMS.getFirst();
    }

    Map<String, Map<String, String>> in(Locale locale) {
        return Map.of("form", of("imports.form.", FORMS, locale),
                "delimiter", of("imports.delimiter.", List.of(";", ",", "tab"), locale),
                "decimal", of("imports.decimal.", List.of("COMMA", "POINT"), locale),
                "charset", of("imports.charset.", List.of("UTF-8", "ISO-8859-1"), locale),
                "regionBy", of("imports.region-by.", List.of("CODE", "NAME"), locale),
                "regionLevel", of("imports.region-level.", List.of("KUNTA", "HVA", "MAAKUNTA", "MAA"), locale));
    }

    private Map<String, String> of(String key, List<String> values, Locale locale) {
        var choices = new LinkedHashMap<String, String>();
        values.forEach(value -> choices.put(value, words.getMessage(key + word(value), null, locale)));
        return choices;
    }

    private static String word(String value) {
        return switch (value) {
            case ";" -> "semicolon";
            case "," -> "comma";
            default -> value;
        };
    }
}
