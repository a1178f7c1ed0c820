package fi.luotsi.indicator.reading;

import fi.luotsi.delimited.DelimitedProblem;
import fi.luotsi.delimited.DelimitedRefused;
import fi.luotsi.delimited.DelimitedText;
import fi.luotsi.delimited.PlainBytes;
import fi.luotsi.indicator.imports.ImportError;
import fi.luotsi.indicator.imports.ImportProblem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON list of small objects one by one; holds one object at a time, whatever the file's size. */
public final class JsonList {

    private static final int DEEPEST = 10;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_MEMBERS = 100;
    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST).maxStringLength(DelimitedText.LONGEST_CELL).maxNameLength(1000).maxNumberLength(LONGEST_NUMBER).build()).build();

    private JsonList() {}

    /** Takes one object: its place from 1, and its members by name; those of an object within go by {@code outer.inner}. */
    @FunctionalInterface
    public interface Taker {
        /** @return whether to read on */
        boolean take(long place, Map<String, String> members);
    }

    /** @return what is wrong with the file as JSON, if anything is; the row is where reading stopped */
    public static Optional<ImportError> read(InputStream file, Taker taker) throws IOException {
        long place = 0;
        boolean within = false;
        try (var parser = JSON.createParser(ObjectReadContext.empty(), PlainBytes.of(file))) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return Optional.of(ImportError.ofFile(ImportProblem.NOT_A_LIST));
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                var members = new HashMap<String, String>();
                place++;
                within = true;
                object(parser, "", members);
                within = false;
                if (!taker.take(place, members)) {
                    return Optional.empty();
                }
            }
            boolean ends = parser.currentToken() == JsonToken.END_ARRAY && parser.nextToken() == null;
            return ends ? Optional.empty() : Optional.of(ImportError.at(ImportProblem.NOT_A_LIST, place + 1, null));
        } catch (PlainBytes.NotPlain notPlain) {
            throw new DelimitedRefused(notPlain.problem(), place);
        } catch (JacksonException broken) {
            for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
                if (cause instanceof PlainBytes.NotPlain notPlain) {
                    throw new DelimitedRefused(notPlain.problem(), place);
                }
            }
            return Optional.of(ImportError.at(ImportProblem.NOT_JSON, within ? place : place + 1, null));
        }
    }

    private static void object(JsonParser parser, String within, Map<String, String> members) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = within + parser.currentName();
            switch (parser.nextToken()) {
                case START_OBJECT -> object(parser, name + ".", members);
                case START_ARRAY -> parser.skipChildren();
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> members.put(name, plain(parser.getDecimalValue()));
                case VALUE_NULL -> members.remove(name);
                default -> members.put(name, parser.getString());
            }
            if (members.size() > MOST_MEMBERS) {
                throw new DelimitedRefused(DelimitedProblem.TOO_MANY_COLUMNS, 0);
            }
        }
    }

    /** Without an exponent; a number too great to be written out is left as it is, for the number check to refuse. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST_NUMBER ? number.toString() : number.toPlainString();
    }
}
