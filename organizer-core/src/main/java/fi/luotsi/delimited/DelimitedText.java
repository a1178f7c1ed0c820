package fi.luotsi.delimited;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;

/** Reads delimited text (RFC 4180) row by row; holds one row at a time, whatever the file's size. */
public final class DelimitedText {

    /** More columns than any source of ours has by far. */
    public static final int MOST_COLUMNS = 500;

    /** Characters in one cell. */
    public static final int LONGEST_CELL = 64 * 1024;

    private DelimitedText() {}

    /**
     * Reads the header and then every row until the end or until the reader has enough. Blank rows are passed over and counted.
     *
     * @throws DelimitedRefused where the file is not delimited text within our bounds
     */
    public static void read(InputStream file, DelimitedFormat format, RowReader.Opening opening) {
        var decoder = format.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var cells = new CellCollector();
        try (var reader = CsvReader.builder().fieldSeparator(format.delimiter()).skipEmptyLines(false)
                .allowUnclosedQuote(false).allowExtraCharsAfterClosingQuote(false).allowExtraFields(true).allowMissingFields(true)
                .maxBufferSize(2 * LONGEST_CELL)
                .build(cells, new InputStreamReader(PlainBytes.of(file), decoder))) {
            read(reader, opening);
        } catch (IOException broken) {
            throw refusal(broken, cells.row());
        } catch (UncheckedIOException | CsvParseException broken) {
            throw refusal(broken, cells.row());
        }
    }

    private static void read(CsvReader<DelimitedRow> reader, RowReader.Opening opening) {
        var rows = reader.iterator();
        if (!rows.hasNext()) {
            throw new DelimitedRefused(DelimitedProblem.EMPTY_FILE, 0);
        }
        var then = opening.at(new Columns(rows.next()));
        boolean goOn = true;
        while (goOn && rows.hasNext()) {
            var row = rows.next();
            goOn = row.isBlank() || then.read(row);
        }
    }

    private static RuntimeException refusal(Exception broken, long row) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof DelimitedRefused refused) {
                return refused;
            }
            if (cause instanceof PlainBytes.NotPlain notPlain) {
                return new DelimitedRefused(notPlain.problem(), row);
            }
            if (cause instanceof CharacterCodingException) {
                return new DelimitedRefused(DelimitedProblem.WRONG_CHARSET, row);
            }
            if (cause instanceof IOException unreadable) {
                return new UncheckedIOException(unreadable);
            }
        }
        boolean tooLong = String.valueOf(broken.getMessage()).contains("buffer");
        return new DelimitedRefused(tooLong ? DelimitedProblem.CELL_TOO_LONG : DelimitedProblem.BROKEN_QUOTE, row);
    }
}
