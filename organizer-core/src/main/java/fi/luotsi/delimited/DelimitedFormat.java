package fi.luotsi.delimited;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a delimited file is written.
 *
 * @param delimiter between two cells: comma, semicolon or tab
 * @param charset   of its text; a byte order mark of UTF-8 is passed over
 */
public record DelimitedFormat(char delimiter, Charset charset) {

    /** Commas and UTF-8, as all files are that ship with the product. */
    public static final DelimitedFormat COMMAS = new DelimitedFormat(',', StandardCharsets.UTF_8);

    public DelimitedFormat {
        if (delimiter != ',' && delimiter != ';' && delimiter != '\t') {
            throw new IllegalArgumentException("Cells are parted by a comma, a semicolon or a tab, not by '" + delimiter + "'");
        }
    }
}
