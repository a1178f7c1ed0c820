package fi.luotsi.web.preferences;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.ClassPathResource;

import fi.luotsi.access.Language;

/**
 * The words of all bundles, one map for each language: a page asks for hundreds of them, and with a dozen bundles one after the other
 * most of that asking was in vain.
 */
final class AllWords extends AbstractMessageSource {

    private final List<String> bundles;
    private final Map<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();

    /** @param bundles file names without language, as {@code messages/ui}; the first that has a key counts */
    AllWords(List<String> bundles) {
        this.bundles = bundles;
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return in(locale).words().get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var vocabulary = in(locale);
        var known = vocabulary.formats().get(code);
        var pattern = vocabulary.words().get(code);
        return known != null || pattern == null ? known : vocabulary.formats().computeIfAbsent(code, key -> new MessageFormat(pattern, locale));
    }

    private Vocabulary in(Locale locale) {
        var known = vocabularies.get(locale.getLanguage());
        return known != null ? known : vocabularies.computeIfAbsent(Language.tagged(locale.getLanguage()).orElse(Language.FI).tag(), this::read);
    }

    private Vocabulary read(String language) {
        var words = new HashMap<String, String>();
        bundles.forEach(bundle -> file(bundle + "_" + language + ".properties").forEach((key, text) -> words.putIfAbsent(key.toString(), text.toString())));
        return new Vocabulary(Map.copyOf(words), new ConcurrentHashMap<>());
    }

    private static Properties file(String name) {
        try (var text = new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            var file = new Properties();
            file.load(text);
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** @param formats of words with places to fill, made when first asked for */
    private record Vocabulary(Map<String, String> words, Map<String, MessageFormat> formats) {}
}
