package fi.luotsi.codeset.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.codeset.CodeEdit;
import fi.luotsi.codeset.CodeRule;
import fi.luotsi.codeset.OwnCode;
import fi.luotsi.codeset.OwnCodes;
import fi.luotsi.delimited.FilledForm;
import fi.luotsi.delimited.FormProblem;
import fi.luotsi.delimited.FormRow;

/** Reads a file with codes row by row and names everything that is wrong in it. Saves nothing. */
final class CodeReading implements FilledForm.Reader<CodeColumn> {

    static final int MOST_ROWS = 2000;
    static final int MOST_ERRORS = 100;

    private static final Pattern FINNISH_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Map<CodeRule, CodeColumn> COLUMNS = Map.of(CodeRule.CODE_HAS_ITS_SHAPE, CodeColumn.CODE, CodeRule.CODE_IS_NEW, CodeColumn.CODE, CodeRule.CODE_NAMES_ITS_GROUPING,
            CodeColumn.SCHEME, CodeRule.NAME_EXISTS_IN_BOTH_LANGUAGES, CodeColumn.NAME_FI, CodeRule.VALIDITY_HAS_ITS_ORDER, CodeColumn.VALID_FROM, CodeRule.CODE_NAMES_ITS_SOURCE, CodeColumn.SOURCE);

    private final Map<String, OwnCode> own;
    private final Predicate<String> shared;
    private final List<CodeChange> changes = new ArrayList<>();
    private final List<CodeError> errors = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();

    private CodeReading(List<OwnCode> own, Predicate<String> shared) {
        this.own = own.stream().collect(Collectors.toMap(OwnCode::code, code -> code));
        this.shared = shared;
    }

    /** What was read; the changes are worth something only where there is no error. */
    record Result(List<CodeChange> changes, List<CodeError> errors) {}

    /**
     * @param heads  what a column may be headed by, in small letters
     * @param own    the organizer's codes as they are now
     * @param shared whether the shared catalogue has the code
     */
    static Result read(byte[] file, Map<String, CodeColumn> heads, List<OwnCode> own, Predicate<String> shared) {
        var reading = new CodeReading(own, shared);
        var needed = Arrays.stream(CodeColumn.values()).filter(CodeColumn::isNeeded).collect(Collectors.toSet());
        new FilledForm<>(heads, needed, MOST_ROWS).read(file, CodeColumn.class, reading);
        if (reading.changes.isEmpty() && reading.errors.isEmpty()) {
            reading.wrong(FormProblem.NO_ROWS, 0, null, "");
        }
        return new Result(reading.changes, reading.errors);
    }

    @Override
    public boolean wrong(FormProblem problem, long row, @Nullable CodeColumn column, String detail) {
        errors.add(new CodeError.Form(problem, row, column, detail));
        return errors.size() <= MOST_ERRORS;
    }

    @Override
    public boolean row(FormRow<CodeColumn> row) {
        var code = row.cell(CodeColumn.CODE).strip();
        int before = errors.size();
        var first = day(row, CodeColumn.VALID_FROM);
        var last = day(row, CodeColumn.VALID_TO);
        var edit = new CodeEdit(row.cell(CodeColumn.SCHEME).strip(), Words.of(row.cell(CodeColumn.NAME_FI).strip(), row.cell(CodeColumn.NAME_SV).strip()), first, last, row.cell(CodeColumn.SOURCE).strip());
        if (errors.size() == before) {
            broken(code, edit).forEach(rule -> errors.add(new CodeError.Rule(rule, row.number(), COLUMNS.getOrDefault(rule, CodeColumn.CODE))));
        }
        var earlier = seen.putIfAbsent(code, row.number());
        if (earlier != null) {
            errors.add(new CodeError.Twice(row.number(), CodeColumn.CODE, earlier));
        }
        changes.add(new CodeChange(code, edit, own.get(code)));
        return errors.size() <= MOST_ERRORS;
    }

    private List<CodeRule> broken(String code, CodeEdit edit) {
        var broken = new ArrayList<CodeRule>();
        if (!OwnCodes.isCode(code)) {
            broken.add(CodeRule.CODE_HAS_ITS_SHAPE);
        } else if (shared.test(code)) {
            broken.add(CodeRule.CODE_IS_NEW);
        }
        broken.addAll(OwnCodes.broken(edit));
        return broken;
    }

    private @Nullable LocalDate day(FormRow<CodeColumn> row, CodeColumn column) {
        var text = row.cell(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        var finnish = FINNISH_DAY.matcher(text);
        try {
            return finnish.matches() ? LocalDate.of(Integer.parseInt(finnish.group(3)), Integer.parseInt(finnish.group(2)), Integer.parseInt(finnish.group(1))) : LocalDate.parse(text);
        } catch (DateTimeException none) {
            errors.add(new CodeError.Day(row.number(), column, text));
            return null;
        }
    }
}
