package fi.luotsi.portal.frames;

import static fi.luotsi.negotiation.Party.ORGANIZER;
import static fi.luotsi.negotiation.Party.PROVIDER;
import static fi.luotsi.ui.sheet.SheetKind.DECIMAL;
import static fi.luotsi.ui.sheet.SheetKind.EUROS;
import static fi.luotsi.ui.sheet.SheetKind.TEXT;
import static fi.luotsi.ui.sheet.SheetKind.WHOLE;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.budget.LineKind;
import fi.luotsi.negotiation.NegotiationPackage;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.Term.FrameTerm;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.portal.answer.AnswerFields;
import fi.luotsi.portal.answer.ValueFields;
import fi.luotsi.ui.sheet.Sheet;
import fi.luotsi.ui.sheet.Sheet.Cell;
import fi.luotsi.ui.sheet.SheetColumn;
import fi.luotsi.ui.table.Texts;

/** The frame review as a table: a row for each frame, with the fields of its answer. */
record FramesAsSheet(NegotiationPackage table, Texts words) {

    private static final List<String> STANDS = List.of("ACCEPT", "ACCEPT_ON_CONDITION", "CANNOT");

    Sheet sheet() {
        var rows = table.terms().stream().filter(state -> state.term() instanceof FrameTerm).map(this::row).toList();
        return new Sheet(table.head().caseNumber(), words.of("files.sheet.frames"), columns(), rows);
    }

    private List<SheetColumn> columns() {
        return List.of(SheetColumn.shown(words, TEXT, "files.sheet.package"), SheetColumn.shown(words, TEXT, "files.sheet.line"),
                SheetColumn.shown(words, TEXT, "files.sheet.year"), SheetColumn.shown(words, EUROS, "files.sheet.before"),
                SheetColumn.shown(words, EUROS, "files.sheet.organizer"), SheetColumn.choice(words, STANDS, "portal.choice.stand.", "files.sheet.stand"),
                SheetColumn.asked(words, WHOLE, "files.sheet.volume"), SheetColumn.asked(words, DECIMAL, "files.sheet.person-years"),
                SheetColumn.asked(words, EUROS, "files.sheet.offer"), SheetColumn.asked(words, TEXT, "files.sheet.reason"));
    }

    private Sheet.Row row(TermState state) {
        var frame = (FrameTerm) state.term();
        var fields = AnswerFields.of(state, words);
        var line = words.of("files.sheet.line." + frame.line());
        boolean expenses = frame.line() == LineKind.EXPENSES;
        boolean open = table.head().isTurnOf(PROVIDER) && !state.isAgreed();
        var cells = List.of(Cell.fixed(words.in(frame.title())), Cell.fixed(line), Cell.fixed(frame.year().toString()),
                Cell.fixed(frame.yearBefore() == null ? null : words.formats().number(frame.yearBefore())), Cell.fixed(theirs(state)),
                cell(fields, AnswerFields.STAND, open && state.canBeAnsweredBy(PROVIDER)), cell(fields, AnswerFields.VOLUME, open && expenses),
                cell(fields, AnswerFields.PERSON_YEARS, open && expenses), cell(fields, ValueFields.OFFER, open), cell(fields, AnswerFields.REASON, open));
        return new Sheet.Row(frame.year() + "-" + frame.line() + "-" + frame.packageCode(), words.of("files.sheet.row.name", words.in(frame.title()), line, frame.year().toString()),
                List.of(fields.seen()), List.of(fields.name("seen")), Map.of(fields.name("shown"), ""), cells);
    }

    private static Cell cell(AnswerFields fields, String field, boolean open) {
        return new Cell(fields.get(field), open ? fields.name(field) : null);
    }

    private @Nullable String theirs(TermState state) {
        return state.sentBy(ORGANIZER).map(value -> value instanceof TermValue.Frame(var euros) ? words.formats().number(euros) : "").orElse(null);
    }
}
