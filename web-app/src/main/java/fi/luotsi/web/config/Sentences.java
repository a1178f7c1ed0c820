package fi.luotsi.web.config;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the program says to the operator, in Finnish, Swedish or English as the machine's own language has it. */
public final class Sentences {

    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private final ResourceBundle bundle;

    private Sentences(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** In the language of the machine; in English where that is none of the three. */
    public static Sentences ofThisMachine() {
        return in(Locale.getDefault());
    }

    /** The words of another area, for example {@code messages.imports}. */
    public static Sentences ofThisMachine(String area) {
        return in(Locale.getDefault(), area);
    }

    static Sentences in(Locale locale) {
        return in(locale, "messages.ops");
    }

    private static Sentences in(Locale locale, String area) {
        var language = LANGUAGES.contains(locale.getLanguage()) ? Locale.of(locale.getLanguage()) : Locale.ENGLISH;
        return new Sentences(ResourceBundle.getBundle(area, language, noOtherLanguage()));
    }

    /** Arguments are shown as written: a port is 8080, not 8 080. */
    public String say(String key, Object... arguments) {
        return MessageFormat.format(bundle.getString(key), Stream.of(arguments).map(String::valueOf).toArray());
    }

    /** For the command line's own help texts. */
    public ResourceBundle bundle() {
        return bundle;
    }

    private static ResourceBundle.Control noOtherLanguage() {
        return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }
}
