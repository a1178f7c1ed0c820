package fi.luotsi.ui.agreement;

import java.util.ArrayList;
import java.util.List;

import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.term.TermKind;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.agreement.Block.Cell;
import fi.luotsi.ui.agreement.Block.Row;
import fi.luotsi.ui.table.ValueWords;

/** Frames that are not money: a section's limits and statements in one table. */
record RuleTables(PaperTerms terms, Passages passages) {

    List<Block> of(int section, Numbers numbers) {
        var states = terms.all(section, TermKind.RULE);
        var told = states.stream().filter(passages::isTold).toList();
        var blocks = new ArrayList<Block>();
        if (!told.isEmpty()) {
            var remarks = told.stream().flatMap(state -> terms.conditions(state).stream().map(said -> PaperText.of(terms.name(state).text() + ": " + said.text()))).toList();
            blocks.add(new Block.Grid(numbers.next(), PaperText.of(terms.label("paper.rules")), heads(), told.stream().map(this::row).toList(), remarks));
        }
        blocks.addAll(passages.instead(states, numbers));
        return blocks;
    }

    private List<Cell> heads() {
        return List.of(Cell.of(PaperText.of(terms.label("paper.rules.frame"))), Cell.figure(terms.label("paper.rules.limit")), Cell.of(PaperText.of(terms.label("paper.rules.statement"))));
    }

    private Row row(TermState state) {
        var rule = (TermValue.Rule) state.agreedValue().orElseThrow();
        var limit = new ValueWords(terms.texts()).limit(rule.limit());
        return new Row(List.of(Cell.of(terms.name(state)), Cell.figure(limit.isEmpty() ? "–" : limit), Cell.of(terms.ofBoth(rule.statementFi(), rule.statementSv()))), false);
    }
}
