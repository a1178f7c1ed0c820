package fi.luotsi.indicator.reading;

import fi.luotsi.indicator.Provenance;
import fi.luotsi.indicator.imports.ImportProblem;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Takes Sotkanet's rows, whichever form they came in. Indicators and regions go by Sotkanet's own numbers. */
public final class SotkanetRows {

    private final Intake intake;
    private final int provenance;
    private final NumberText numbers = new NumberText('.');

    /** One row as texts; empty where the file has nothing. */
    public record Row(String indicator, String region, String year, String gender, String value, String absolute) {

        /** From JSON, where a missing member is a missing value. */
        public static Row of(Map<String, String> members) {
            return new Row(member(members, "indicator"), member(members, "region"), member(members, "year"), member(members, "gender"),
                    member(members, "value"), member(members, "absValue"));
        }

        private static String member(Map<String, String> members, String name) {
            return members.getOrDefault(name, "");
        }
    }

    public SotkanetRows(Intake intake, Provenance provenance) {
        this.intake = intake;
        this.provenance = intake.place(provenance, 0);
    }

    public void take(long number, Row row) {
        if (row.value().isEmpty()) {
            intake.leaveMissing();
            return;
        }
        var indicator = known(number, "indicator", row.indicator(), ImportProblem.UNKNOWN_INDICATOR, indicator(row.indicator()));
        var region = known(number, "region", row.region(), ImportProblem.UNKNOWN_REGION, region(row.region()));
        var year = known(number, "year", row.year(), ImportProblem.NOT_A_YEAR, KeyText.year(row.year()));
        var gender = KeyText.gender(row.gender());
        if (gender.isEmpty()) {
            intake.findings().add(ImportProblem.UNKNOWN_GENDER, number, "gender", row.gender());
        }
        String value = digits(number, "value", row.value());
        String absolute = row.absolute().isEmpty() ? null : digits(number, "absValue", row.absolute());
        if (indicator.isPresent() && region.isPresent() && year.isPresent() && gender.isPresent() && value != null) {
            intake.stage(number, indicator.getAsInt(), region.getAsInt(), year.getAsInt(), gender.get(), value, absolute, provenance, null);
        }
    }

    private OptionalInt indicator(String text) {
        var id = KeyText.whole(text);
        return id.isPresent() && intake.known().hasIndicator(id.getAsInt()) ? id : OptionalInt.empty();
    }

    private OptionalInt region(String text) {
        var id = KeyText.whole(text);
        return id.isPresent() ? intake.known().regionBySotkanetId(id.getAsInt()) : id;
    }

    private OptionalInt known(long row, String column, String text, ImportProblem problem, OptionalInt found) {
        if (found.isEmpty()) {
            intake.findings().add(text.isEmpty() ? ImportProblem.CELL_EMPTY : problem, row, column, text);
        }
        return found;
    }

    private @Nullable String digits(long row, String column, String text) {
        return switch (numbers.read(text)) {
            case NumberText.Reading.Number(var digits) -> digits;
            case NumberText.Reading.Wrong(var problem) -> {
                intake.findings().add(problem, row, column, text);
                yield null;
            }
        };
    }
}
