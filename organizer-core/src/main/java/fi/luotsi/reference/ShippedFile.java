package fi.luotsi.reference;

import fi.luotsi.delimited.Columns;
import fi.luotsi.delimited.DelimitedFormat;
import fi.luotsi.delimited.DelimitedRow;
import fi.luotsi.delimited.DelimitedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A file on the class path that ships with the product. */
record ShippedFile(String path) {

    /** The cells of one row by column name. */
    interface Cells extends Function<String, String> {}

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    InputStream open() throws IOException {
        var file = ShippedFile.class.getResourceAsStream(path);
        if (file == null) {
            throw new IOException("Not shipped: " + path);
        }
        return file;
    }

    String sha256() {
        try (var file = open()) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    <T> List<T> rows(Function<Cells, T> reading) {
        var read = new ArrayList<T>();
        try (var file = open()) {
            DelimitedText.read(file, DelimitedFormat.COMMAS, columns -> row -> read.add(reading.apply(cells(columns, row))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }

    Map<String, String> settings() {
        try (var file = open(); var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var settings = new Properties();
            settings.load(reader);
            return settings.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, settings::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Cells cells(Columns columns, DelimitedRow row) {
        return column -> row.cell(columns.required(column));
    }
}
