package fi.luotsi.indicator.reading;

import fi.luotsi.delimited.Columns;
import fi.luotsi.delimited.DelimitedRow;
import fi.luotsi.delimited.RowReader;
import fi.luotsi.indicator.Gender;
import fi.luotsi.indicator.Provenance;
import fi.luotsi.indicator.imports.ColumnMapping.ValueColumn;
import fi.luotsi.indicator.imports.ImportError;
import fi.luotsi.indicator.imports.ImportForm;
import fi.luotsi.indicator.imports.ImportProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an own CSV file by its mapping. */
public final class OwnCsvReading implements RowReader {

    private static final int FROM_FORM = -1;

    private final ImportForm.OwnCsv form;
    private final Columns columns;
    private final Intake intake;
    private final RegionLookup regions;
    private final NumberText numbers;
    private final List<Place> values;
    private final int year;
    private final int gender;
    private final int indicator;
    private final int footnote;
    private final int source;
    private final int licence;
    private final int asOf;
    private @Nullable Provenance lastProvenance;
    private int lastPlace;

    /** Where a value column and its absolute numbers stand. */
    private record Place(ValueColumn column, int value, int absolute) {}

    /** Names every column the mapping needs and the file lacks; rows are read only if there is none. */
    public static RowReader open(ImportForm.OwnCsv form, Columns columns, Intake intake) {
        var lacking = MappedNames.of(form.mapping()).stream().filter(name -> columns.place(name).isEmpty()).toList();
        lacking.forEach(name -> intake.findings().add(ImportError.ofFile(ImportProblem.COLUMN_MISSING, name)));
        return lacking.isEmpty() ? new OwnCsvReading(form, columns, intake) : _ -> false;
    }

    private OwnCsvReading(ImportForm.OwnCsv form, Columns columns, Intake intake) {
        this.form = form;
        this.columns = columns;
        this.intake = intake;
        var mapping = form.mapping();
        var keys = mapping.columns();
        regions = RegionLookup.in(columns, mapping.region(), intake.known());
        numbers = new NumberText(mapping.decimalMark());
        values = mapping.values().stream().map(value -> new Place(value, columns.required(value.column()), place(value.absolute()))).toList();
        year = place(keys.year());
        gender = place(keys.gender());
        indicator = place(keys.indicator());
        footnote = place(keys.footnote());
        source = place(keys.source());
        licence = place(keys.licence());
        asOf = place(keys.asOf());
    }

    private int place(Optional<String> column) {
        return column.map(columns::required).orElse(FROM_FORM);
    }

    @Override
    public boolean read(DelimitedRow row) {
        if (row.size() != columns.count()) {
            wrong(ImportProblem.WRONG_NUMBER_OF_CELLS, row, null, Integer.toString(row.size()), Integer.toString(columns.count()));
            return intake.endRow();
        }
        var region = regions.region(row);
        if (region.isEmpty()) {
            wrong(ImportProblem.UNKNOWN_REGION, row, MappedNames.region(form.mapping()), regions.text(row));
        }
        var whom = gender == FROM_FORM ? Optional.of(Gender.TOTAL) : KeyText.gender(row.cell(gender));
        if (whom.isEmpty()) {
            wrong(ImportProblem.UNKNOWN_GENDER, row, name(form.mapping().columns().gender()), row.cell(gender));
        }
        int provenance = provenance(row);
        if (region.isPresent() && whom.isPresent() && provenance >= 0) {
            for (Place value : values) {
                read(row, value, region.getAsInt(), whom.get(), provenance);
            }
        }
        return intake.endRow();
    }

    private void read(DelimitedRow row, Place place, int region, Gender whom, int provenance) {
        String text = row.cell(place.value());
        if (isMissing(text)) {
            intake.leaveMissing();
            return;
        }
        var ofIndicator = indicator(row, place.column());
        var inYear = year(row, place.column());
        String value = number(row, place.column().column(), text);
        String absolute = null;
        if (place.absolute() != FROM_FORM && !isMissing(row.cell(place.absolute()))) {
            absolute = number(row, name(place.column().absolute()), row.cell(place.absolute()));
        }
        if (ofIndicator.isPresent() && inYear.isPresent() && value != null) {
            intake.stage(row.number(), ofIndicator.getAsInt(), region, inYear.getAsInt(), whom, value, absolute, provenance,
                    footnote(row, place.column()));
        }
    }

    private boolean isMissing(String text) {
        return text.isEmpty() || form.mapping().missing().filter(text::equals).isPresent();
    }

    private OptionalInt indicator(DelimitedRow row, ValueColumn column) {
        var number = indicator == FROM_FORM ? column.indicator() : KeyText.whole(row.cell(indicator));
        if (number.isPresent() && intake.known().hasIndicator(number.getAsInt())) {
            return number;
        }
        String text = indicator == FROM_FORM ? Integer.toString(column.indicator().orElse(0)) : row.cell(indicator);
        String where = indicator == FROM_FORM ? column.column() : name(form.mapping().columns().indicator());
        wrong(text.isEmpty() ? ImportProblem.CELL_EMPTY : ImportProblem.UNKNOWN_INDICATOR, row, where, text);
        return OptionalInt.empty();
    }

    private OptionalInt year(DelimitedRow row, ValueColumn column) {
        if (year == FROM_FORM || column.year().isPresent()) {
            return column.year();
        }
        String text = row.cell(year);
        var read = KeyText.year(text);
        if (read.isEmpty()) {
            wrong(text.isEmpty() ? ImportProblem.CELL_EMPTY : ImportProblem.NOT_A_YEAR, row, name(form.mapping().columns().year()), text);
        }
        return read;
    }

    private @Nullable String number(DelimitedRow row, @Nullable String column, String text) {
        return switch (numbers.read(text)) {
            case NumberText.Reading.Number(var digits) -> digits;
            case NumberText.Reading.Wrong(var problem) -> {
                wrong(problem, row, column, text);
                yield null;
            }
        };
    }

    private @Nullable String footnote(DelimitedRow row, ValueColumn column) {
        String said = footnote == FROM_FORM ? "" : row.cell(footnote);
        if (NumberText.looksLikeFormula(said)) {
            wrong(ImportProblem.FORMULA, row, name(form.mapping().columns().footnote()), said);
        }
        return said.isEmpty() ? column.footnote().orElse(null) : said;
    }

    private int provenance(DelimitedRow row) {
        var provenance = form.provenance();
        if (source != FROM_FORM || licence != FROM_FORM || asOf != FROM_FORM) {
            provenance = new Provenance(text(row, source, provenance.source()), text(row, licence, provenance.licence()), asOf(row));
        }
        if (!provenance.equals(lastProvenance)) {
            lastPlace = intake.place(provenance, row.number());
            lastProvenance = provenance;
        }
        return lastPlace;
    }

    private static String text(DelimitedRow row, int place, String otherwise) {
        return place == FROM_FORM || row.cell(place).isEmpty() ? otherwise : row.cell(place);
    }

    private LocalDate asOf(DelimitedRow row) {
        String text = asOf == FROM_FORM ? "" : row.cell(asOf);
        try {
            return text.isEmpty() ? form.provenance().asOf() : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            wrong(ImportProblem.NOT_A_DATE, row, name(form.mapping().columns().asOf()), text);
            return form.provenance().asOf();
        }
    }

    private void wrong(ImportProblem problem, DelimitedRow row, @Nullable String column, String... arguments) {
        intake.findings().add(problem, row.number(), column, arguments);
    }

    private static @Nullable String name(Optional<String> column) {
        return column.orElse(null);
    }
}
