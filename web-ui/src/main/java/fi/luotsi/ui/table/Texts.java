package fi.luotsi.ui.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.term.Measure;
import fi.luotsi.ui.Formats;

/** The reader's language: texts by key, names, and how numbers and times are written in it. */
public record Texts(MessageSource messages, Locale locale) {

    /** The text of the key, with its places filled. Numbers go in as ready text, counts for a choice as numbers. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The text of a constant's key: the prefix and the constant's name. */
    public String of(String prefix, Enum<?> constant) {
        return of(prefix + constant.name());
    }

    /** The labels of a form's fields, for the summary of what is to be mended: the field's name and the label's key, by turns. */
    public Map<String, String> labels(String... fieldsAndKeys) {
        var labels = new HashMap<String, String>();
        for (int index = 0; index < fieldsAndKeys.length; index += 2) {
            labels.put(fieldsAndKeys[index], of(fieldsAndKeys[index + 1]));
        }
        return labels;
    }

    public String in(Words words) {
        return words.in(locale);
    }

    public Formats formats() {
        return Formats.of(locale);
    }

    /** Exact, with its unit: {@code 320 000 000,00 €}, {@code 1,4 %}. */
    public String measure(Measure measure) {
        return measure.unit() == null ? formats().euros(measure.euros()) : formats().decimal(measure.number()) + "\u00a0" + measure.unit();
    }

    /** Whether agreement texts are shown in Swedish; to everybody else in Finnish. */
    boolean isSwedish() {
        return locale.getLanguage().equals("sv");
    }

    /** The text of the two that the reader's language asks for; the other one where it is missing. */
    String ofBoth(String fi, String sv) {
        var wanted = isSwedish() ? sv : fi;
        return wanted.isBlank() ? (isSwedish() ? fi : sv) : wanted;
    }
}
