package fi.luotsi.indicator.reading;

import fi.luotsi.delimited.Columns;
import fi.luotsi.delimited.DelimitedRow;
import fi.luotsi.delimited.RowReader;
import fi.luotsi.indicator.imports.ImportError;
import fi.luotsi.indicator.imports.ImportForm;
import fi.luotsi.indicator.imports.ImportProblem;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the rows of Sotkanet's CSV. Its column names differ with the service's age; we know them by their letters alone. */
public final class SotkanetCsvReading implements RowReader {

    private final Columns columns;
    private final SotkanetRows rows;
    private final Intake intake;
    private final int indicator;
    private final int region;
    private final int year;
    private final int gender;
    private final int value;
    private final int absolute;

    public static RowReader open(ImportForm.SotkanetCsv form, Columns columns, Intake intake) {
        var lacking = Stream.of("indicator", "region", "year", "value")
                .filter(name -> place(columns, name, "primary" + name) < 0).toList();
        lacking.forEach(name -> intake.findings().add(ImportError.ofFile(ImportProblem.COLUMN_MISSING, name)));
        return lacking.isEmpty() ? new SotkanetCsvReading(form, columns, intake) : _ -> false;
    }

    private SotkanetCsvReading(ImportForm.SotkanetCsv form, Columns columns, Intake intake) {
        this.columns = columns;
        this.intake = intake;
        rows = new SotkanetRows(intake, form.provenance());
        indicator = place(columns, "indicator");
        region = place(columns, "region");
        year = place(columns, "year");
        gender = place(columns, "gender");
        value = place(columns, "value", "primaryvalue");
        absolute = place(columns, "absvalue", "absolutevalue");
    }

    @Override
    public boolean read(DelimitedRow row) {
        if (row.size() != columns.count()) {
            intake.findings().add(ImportProblem.WRONG_NUMBER_OF_CELLS, row.number(), null, Integer.toString(row.size()),
                    Integer.toString(columns.count()));
        } else {
            rows.take(row.number(), new SotkanetRows.Row(row.cell(indicator), row.cell(region), row.cell(year),
                    gender < 0 ? "" : row.cell(gender), point(row.cell(value)), absolute < 0 ? "" : point(row.cell(absolute))));
        }
        return intake.endRow();
    }

    /** Sotkanet never groups digits, so either mark is the decimal one. */
    private static String point(String number) {
        return number.indexOf('.') < 0 ? number.replace(',', '.') : number;
    }

    private static int place(Columns columns, String... names) {
        for (String column : columns.names()) {
            String letters = column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            if (Stream.of(names).anyMatch(letters::equals)) {
                return columns.required(column);
            }
        }
        return -1;
    }
}
