package fi.luotsi.codeset.file;

import org.jspecify.annotations.Nullable;

import fi.luotsi.codeset.CodeRule;
import fi.luotsi.delimited.FormProblem;

/** One thing wrong with a file of codes; the row is as a spreadsheet counts, 0 for the file as a whole. */
public sealed interface CodeError {

    long row();

    @Nullable CodeColumn column();

    /** @param detail for the message; empty where it needs none */
    record Form(FormProblem problem, long row, @Nullable CodeColumn column, String detail) implements CodeError {}

    /** What the row says breaks a rule of codes. */
    record Rule(CodeRule rule, long row, CodeColumn column) implements CodeError {}

    /** A day that is none. */
    record Day(long row, CodeColumn column, String typed) implements CodeError {}

    /** @param earlier the row that says something of the same code */
    record Twice(long row, CodeColumn column, long earlier) implements CodeError {}
}
