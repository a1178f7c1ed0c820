package fi.luotsi.ui.file;

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

import fi.luotsi.ui.table.Texts;

/** A filled template that was handed in as delimited text, and what its columns may be headed by. */
public final class HandedText {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.of("sv"), Locale.ENGLISH);
    /** What spreadsheets on Windows write where they are not asked for UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Five thousand rows and their names; the page carries the text to the next request. */
    private static final int MOST_SIGNS = 1_000_000;

    private HandedText() {}

    /** @throws FileRefused if there is none, or a large one */
    public static String of(@Nullable MultipartFile file) {
        var text = decoded(Handed.bytes(file));
        if (text.length() > MOST_SIGNS) {
            throw new FileRefused(FileProblem.TOO_LARGE);
        }
        return text;
    }

    /** Some browsers send the whole path, and a name is only shown. */
    public static String plainName(@Nullable String name) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "");
        return last.isBlank() ? "–" : last.substring(0, Math.min(last.length(), 200));
    }

    /** The heads of every language in small letters: a file begun in Finnish may come back to a Swedish page. */
    public static <C extends Enum<C>> Map<String, C> heads(Class<C> columns, String prefix, Texts texts) {
        var heads = new HashMap<String, C>();
        LANGUAGES.forEach(language -> {
            for (C column : columns.getEnumConstants()) {
                heads.put(new Texts(texts.messages(), language).of(prefix, column).toLowerCase(Locale.ROOT), column);
            }
        });
        return heads;
    }

    /** The heads in the reader's language, in the order of the template. */
    public static <C extends Enum<C>> List<String> header(Class<C> columns, String prefix, Texts texts) {
        return Arrays.stream(columns.getEnumConstants()).map(column -> texts.of(prefix, column)).toList();
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }
}
