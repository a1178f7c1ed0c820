package fi.luotsi.portal.answer;

import java.util.Locale;

import org.springframework.context.MessageSource;

import fi.luotsi.catalogue.Words;
import fi.luotsi.ui.Formats;

/** The reader's language: its texts and its ways to write numbers and times. */
public record Wordbook(MessageSource texts, Locale locale) {

    public String say(String key, Object... facts) {
        return texts.getMessage(key, facts, locale);
    }

    public String of(Words words) {
        return words.in(locale);
    }

    public Formats formats() {
        return Formats.of(locale);
    }
}
