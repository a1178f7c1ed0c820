package fi.luotsi.ui.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Objects;

import com.openhtmltopdf.extend.FSStream;

/** A style sheet that ships with the program, by the name a template gives it: {@code pdf:memo.css}. */
record SheetOfStyle(String uri) implements FSStream {

    @Override
    public InputStream getStream() {
        var path = "/pdf/" + uri.substring(PdfPages.SHEETS.length() + 1);
        return Objects.requireNonNull(SheetOfStyle.class.getResourceAsStream(path), path);
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), UTF_8);
    }
}
