package fi.luotsi.web.chain.figures;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import fi.luotsi.servicechain.figure.FigureColumn;
import fi.luotsi.ui.file.FileProblem;
import fi.luotsi.ui.file.FileRefused;
import fi.luotsi.ui.file.Handed;
import fi.luotsi.ui.table.Texts;

/** A file with figures: how its columns are headed, and its text. */
record FigureFile(Texts texts) {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.of("sv"), Locale.ENGLISH);
    /** What spreadsheets on Windows write where they are not asked for UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Five thousand rows and their names; the page carries the text to the next request. */
    private static final int MOST_SIGNS = 1_000_000;

    /** The heads of every language: a file begun in Finnish may come back to a Swedish page. */
    Map<String, FigureColumn> heads() {
        var heads = new HashMap<String, FigureColumn>();
        LANGUAGES.forEach(language -> {
            for (FigureColumn column : FigureColumn.values()) {
                heads.put(new Texts(texts.messages(), language).of("figures.column.", column).toLowerCase(Locale.ROOT), column);
            }
        });
        return heads;
    }

    List<String> header() {
        return Arrays.stream(FigureColumn.values()).map(column -> texts.of("figures.column.", column)).toList();
    }

    /** @throws FileRefused if there is none, or a large one */
    static String text(@Nullable MultipartFile file) {
        var bytes = Handed.bytes(file);
        var text = decoded(bytes);
        if (text.length() > MOST_SIGNS) {
            throw new FileRefused(FileProblem.TOO_LARGE);
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Some browsers send the whole path, and a name is only shown. */
    static String plainName(@Nullable String name) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "");
        return last.isBlank() ? "–" : last.substring(0, Math.min(last.length(), 200));
    }
}
