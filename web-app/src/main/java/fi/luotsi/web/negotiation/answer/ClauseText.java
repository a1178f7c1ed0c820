package fi.luotsi.web.negotiation.answer;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.term.TermValue;

/** A clause as it is typed. That both languages need text is a rule of the negotiation. */
public record ClauseText(@Nullable String fi, @Nullable String sv) {

    static ClauseText of(TermValue.Clause clause) {
        return new ClauseText(clause.fi(), clause.sv());
    }

    TermValue value() {
        return new TermValue.Clause(Typed.text(fi), Typed.text(sv));
    }
}
