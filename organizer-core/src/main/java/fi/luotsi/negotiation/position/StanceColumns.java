package fi.luotsi.negotiation.position;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermId;

/** A stance as the columns of a position's row. A choice stands there as {@code OUTCOME:WANTED}. */
final class StanceColumns {

    private StanceColumns() {}

    /** All columns, those of the other forms null. */
    static Map<String, @Nullable Object> of(@Nullable Stance stance) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        for (String column : new String[] {"wanted", "acceptable", "fallback", "refused", "wantedWords", "acceptableWords", "fallbackWords", "refusedWords", "choices", "remark"}) {
            columns.put(column, null);
        }
        switch (stance) {
            case null -> { }
            case Numbers(var wanted, var acceptable, var fallback, var refused) -> {
                columns.put("wanted", wanted);
                columns.put("acceptable", acceptable);
                columns.put("fallback", fallback);
                columns.put("refused", refused);
            }
            case InWords(var wanted, var acceptable, var fallback, var refused) -> {
                columns.put("wantedWords", orNull(wanted));
                columns.put("acceptableWords", orNull(acceptable));
                columns.put("fallbackWords", orNull(fallback));
                columns.put("refusedWords", orNull(refused));
            }
            case ByChoice(var bands, var remark) -> {
                columns.put("choices", bands.entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue()).collect(Collectors.joining(" ")));
                columns.put("remark", orNull(remark));
            }
        }
        return columns;
    }

    static Position position(ResultSet row, int number) throws SQLException {
        return new Position(new TermId(row.getObject("term_id", UUID.class)), stance(row), row.getString("by_name"), row.getTimestamp("at").toInstant());
    }

    private static Stance stance(ResultSet row) throws SQLException {
        Array choices = row.getArray("choices");
        BigDecimal wanted = row.getBigDecimal("wanted");
        if (choices != null) {
            return new ByChoice(Arrays.stream((String[]) choices.getArray()).map(code -> code.split(":")).collect(Collectors.toMap(
                    code -> Choice.valueOf(code[0]), code -> Band.valueOf(code[1]))), text(row, "remark"));
        }
        return wanted != null ? new Numbers(wanted, row.getBigDecimal("acceptable"), row.getBigDecimal("fallback"), row.getBigDecimal("refused"))
                : new InWords(text(row, "wanted_words"), text(row, "acceptable_words"), text(row, "fallback_words"), text(row, "refused_words"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
