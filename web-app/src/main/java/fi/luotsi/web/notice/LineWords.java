package fi.luotsi.web.notice;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fi.luotsi.notice.Fact;
import fi.luotsi.ui.Formats;

/** Puts what is told into words of the reader's language. */
@Component
class LineWords {

    private final MessageSource messages;

    LineWords(MessageSource messages) {
        this.messages = messages;
    }

    String sentence(String key, List<Fact> facts, Locale reader) {
        return messages.getMessage(key, facts.stream().map(fact -> word(fact, reader)).toArray(), reader);
    }

    String word(String key, Locale reader) {
        return sentence(key, List.of(), reader);
    }

    private static Object word(Fact fact, Locale reader) {
        return switch (fact) {
            case Fact.Named(var words) -> words.in(reader);
            case Fact.Text(var text) -> text;
            case Fact.Count(var number) -> number;
            case Fact.Day(var day) -> Formats.of(reader).date(day);
            case Fact.Moment(var at) -> Formats.of(reader).dateTime(at);
        };
    }
}
