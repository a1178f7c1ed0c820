package fi.luotsi.web.notice;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import fi.luotsi.notice.Letter;

/** Writes letters: the same words as text and as HTML, the subject from the letter's kind alone. */
@Component
class LetterWords {

    private static final String SETTINGS = "/profile/notices";

    private final LineWords words;
    private final ITemplateEngine templates;

    LetterWords(LineWords words, ITemplateEngine templates) {
        this.words = words;
        this.templates = templates;
    }

    record Written(String subject, String text, String html) {}

    /** What the templates of letters show. */
    record Sheet(String language, String subject, String intro, List<Told> lines, String open, String outro, String settings) {}

    /** @param href whole address */
    record Told(String sentence, String href) {}

    /** @param links the address with which links begin */
    Written write(Letter letter, String links) {
        var reader = letter.language();
        var kind = "letter." + letter.kind().name();
        var sheet = new Sheet(reader.getLanguage(), words.word(kind + ".subject", reader), words.word(kind + ".intro", reader),
                letter.lines().stream().map(line -> new Told(words.sentence(line.key(), line.facts(), reader), links + line.path())).toList(),
                words.word(kind + ".open", reader), words.word(kind + ".outro", reader), letter.kind().isOfUser() ? links + SETTINGS : "");
        return new Written(sheet.subject(), text(sheet), html(sheet, reader));
    }

    private static String text(Sheet sheet) {
        var text = new StringBuilder(sheet.intro()).append("\n\n");
        sheet.lines().forEach(line -> text.append(line.sentence()).append('\n').append(line.href()).append("\n\n"));
        return text.append("-- \n").append(sheet.outro()).append('\n').append(sheet.settings()).toString().strip() + "\n";
    }

    private String html(Sheet sheet, Locale reader) {
        return templates.process("notice/letter", new Context(reader, Map.of("letter", sheet)));
    }
}
